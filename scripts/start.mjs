// npm start: installs and builds what is missing, then runs the server until it is asked to stop.
import './prepare/requirements.mjs';
import { spawn } from 'node:child_process';
import { build } from './prepare/build.mjs';
import { readEnvFile } from './prepare/env-file.mjs';
import { install } from './prepare/install.mjs';
import { NODE, ownCommandsFirst, ROOT } from './prepare/paths.mjs';

await install({ dev: false });
await build();

readEnvFile();
const server = spawn(NODE, ['--disable-warning=ExperimentalWarning', 'src/main.ts'], {
	cwd: ROOT,
	env: ownCommandsFirst(),
	stdio: 'inherit'
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
	process.removeAllListeners(signal);
	process.on(signal, () => server.kill(signal));
}
server.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
