import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project. Every command works from here, wherever it was called. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The Node that the project installs for itself, so that everything runs the same everywhere. */
export const NODE = path.join(
	ROOT,
	'node_modules/node/bin',
	process.platform === 'win32' ? 'node.exe' : 'node'
);

/** This environment with the project's own commands first on the PATH. */
export const ownCommandsFirst = () => ({
	...process.env,
	PATH: [path.join(ROOT, 'node_modules/.bin'), process.env.PATH].join(path.delimiter)
});

/** This environment without the project's own commands: for npm, which replaces them while it works. */
export const withoutOwnCommands = () => ({
	...process.env,
	PATH: (process.env.PATH ?? '')
		.split(path.delimiter)
		.filter((folder) => path.resolve(folder) !== path.join(ROOT, 'node_modules/.bin'))
		.join(path.delimiter)
});
