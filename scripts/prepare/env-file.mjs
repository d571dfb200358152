import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';

/** Adds the variables of the .env file, when there is one, to the environment; what is already set wins. */
export function readEnvFile() {
	const file = path.join(ROOT, '.env');
	if (fs.existsSync(file)) process.loadEnvFile(file);
}
