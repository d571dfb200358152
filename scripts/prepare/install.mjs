import fs from 'node:fs';
import path from 'node:path';
import { NODE, ROOT, withoutOwnCommands } from './paths.mjs';
import { withProgress } from './progress.mjs';
import { requireNpm } from './requirements.mjs';
import { run } from './run.mjs';

/** @typedef {{ packages: Record<string, { version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }> }} Lockfile */

/** @param {string} file @returns {Lockfile | null} */
function readLockfile(file) {
	try {
		return JSON.parse(fs.readFileSync(file, 'utf8'));
	} catch {
		return null; // Missing, or cut short by an interrupted installation: both mean "install again".
	}
}

/**
 * True when node_modules holds exactly what package-lock.json asks for, by npm's own record of what it installed
 * (contents, not dates; written last, so an interrupted installation has none).
 * @param {{ dev: boolean }} options `dev`: the tools for tests and checks are needed too
 */
export function isInstalled({ dev }) {
	const wanted = readLockfile(path.join(ROOT, 'package-lock.json'));
	const present = readLockfile(path.join(ROOT, 'node_modules/.package-lock.json'));
	if (!wanted || !present || !fs.existsSync(NODE)) return false;
	return Object.entries(wanted.packages).every(([place, entry]) => {
		const installed = present.packages[place];
		if (installed) return installed.version === entry.version;
		return place === '' || entry.optional || entry.devOptional || (!dev && entry.dev);
	});
}

/**
 * Installs the dependencies when they are missing or not those of the lockfile. Ends the command when npm fails.
 * @param {{ dev: boolean }} options
 */
export async function install({ dev }) {
	if (isInstalled({ dev })) return;
	requireNpm();
	const args = ['ci', '--no-fund', '--no-audit', '--loglevel=error', ...(dev ? ['--include=dev'] : [])];
	const { code, output } = await withProgress('Installation des composants (une minute environ)', () =>
		run('npm', args, { env: withoutOwnCommands(), shell: process.platform === 'win32' })
	);
	if (code === 0 && isInstalled({ dev })) return;
	process.stderr.write(
		`${output}\nL’installation a échoué. Vérifiez la connexion au réseau, puis recommencez.\n`
	);
	process.exit(1);
}
