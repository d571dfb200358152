import fs from 'node:fs';
import path from 'node:path';

/** Thrown when another living process already works in the folder; PGlite takes no lock and would corrupt it silently. */
export class DirectoryInUse extends Error {
	constructor(directory: string, pid: number) {
		super(
			`Le dossier ${directory} est déjà utilisé par le processus ${pid}. Arrêtez-le, ou choisissez un autre dossier avec DATA_DIR.`
		);
	}
}

function isAlive(pid: number): boolean {
	if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** Takes the folder for this process and answers the function that gives it back. A lock left by a killed process is taken over. */
export function lockDirectory(directory: string): () => void {
	fs.mkdirSync(directory, { recursive: true });
	const file = path.join(directory, 'lock.pid');
	for (;;) {
		try {
			fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
			break;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
			const owner = Number(fs.readFileSync(file, 'utf8'));
			if (isAlive(owner)) throw new DirectoryInUse(directory, owner);
			fs.rmSync(file, { force: true });
		}
	}
	const release = () => {
		try {
			if (Number(fs.readFileSync(file, 'utf8')) === process.pid) fs.rmSync(file);
		} catch {
			// Already given back.
		}
	};
	process.once('exit', release);
	return () => {
		process.off('exit', release);
		release();
	};
}
