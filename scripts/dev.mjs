// npm run dev: the pages as they are being written, over the same backend as in production.
import './prepare/requirements.mjs';
import { readEnvFile } from './prepare/env-file.mjs';
import { install } from './prepare/install.mjs';
import { NODE, ownCommandsFirst } from './prepare/paths.mjs';
import { run } from './prepare/run.mjs';

await install({ dev: true });
readEnvFile();
const { code } = await run(NODE, ['--disable-warning=ExperimentalWarning', 'scripts/dev/server.ts'], {
	env: ownCommandsFirst(),
	show: true
});
process.exit(code);
