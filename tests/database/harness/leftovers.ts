import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const PREFIX = 'ensemblier-base-';

const isAlive = (pid: number) => {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
};

/** Stops the PostgreSQL that a killed run left in this folder: only a process whose own file names this very folder. */
function stopOrphan(folder: string): void {
	const data = path.join(folder, 'pgdata');
	const file = path.join(data, 'postmaster.pid');
	if (!fs.existsSync(file)) return;
	const [pid, directory] = fs.readFileSync(file, 'utf8').split('\n');
	if (directory === data && isAlive(Number(pid))) process.kill(Number(pid), 'SIGQUIT');
}

/** Removes what runs that were killed before their teardown left behind. */
export function removeLeftovers(): void {
	for (const name of fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith(PREFIX))) {
		if (isAlive(Number(name.slice(PREFIX.length).split('-')[0]))) continue;
		const folder = path.join(os.tmpdir(), name);
		stopOrphan(folder);
		fs.rmSync(folder, { recursive: true, force: true });
	}
}

/** A temporary folder that carries the number of the process it belongs to. */
export function makeFolder(): string {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${PREFIX}${process.pid}-`));
	fs.chmodSync(folder, 0o755);
	return folder;
}
