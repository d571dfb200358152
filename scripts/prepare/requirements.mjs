// Imported first by every command: it must run on any Node, whatever its age.
import { spawnSync } from 'node:child_process';

const OLDEST = [20, 19];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
	process.stderr.write(
		`Ensemblier a besoin de Node ${OLDEST.join('.')} ou plus récent ; cette machine a Node ${process.versions.node}.\n` +
			'Installez une version récente depuis https://nodejs.org, puis recommencez.\n'
	);
	process.exit(1);
}

/** Ends the command with one sentence when npm is not on this machine. */
export function requireNpm() {
	const { status } = spawnSync('npm', ['--version'], {
		shell: process.platform === 'win32',
		stdio: 'ignore'
	});
	if (status === 0) return;
	process.stderr.write(
		'La commande npm est introuvable. Elle vient avec Node : installez Node depuis https://nodejs.org, puis recommencez.\n'
	);
	process.exit(1);
}
