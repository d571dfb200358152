import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A collaboration server in a process of its own, and where it listens. */
export interface ServerProcess {
	child: ChildProcess;
	url: string;
}

/** Starts durable-server.ts; the caller kills it. With DISK_FULL nothing can be written while that file exists. */
export async function startProcess(env: {
	DATA_DIR: string;
	DOCUMENT: string;
	DATABASE_URL?: string;
	DISK_FULL?: string;
}): Promise<ServerProcess> {
	const imported = env.DISK_FULL ? ['--import', './tests/collab/harness/full-disk.ts'] : [];
	const child = spawn(
		process.execPath,
		['--disable-warning=ExperimentalWarning', ...imported, 'tests/collab/harness/durable-server.ts'],
		{ env: { PATH: process.env.PATH, ...env }, stdio: ['ignore', 'pipe', 'inherit'] }
	);
	const [line] = (await Promise.race([
		once(child.stdout, 'data'),
		once(child, 'exit').then(([code]) => Promise.reject(new Error(`the server stopped with ${code}`)))
	])) as [Buffer];
	const { port } = JSON.parse(line.toString()) as { port: number };
	return { child, url: `ws://127.0.0.1:${port}/collab` };
}

/** Stops it as a power cut does. */
export async function kill({ child }: ServerProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = once(child, 'exit');
	child.kill('SIGKILL');
	await gone;
}
