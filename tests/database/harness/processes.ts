import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import readline from 'node:readline';
import { inject } from 'vitest';

const SCRIPT = path.join(import.meta.dirname, 'child.ts');

/** A process over the folder of an instance, with what it said so far. */
export function startChild(
	use: 'write' | 'fail' | 'hold',
	dataDir: string,
	databaseUrl: string | null = null
) {
	// As in production: some libraries are quieter under NODE_ENV=test.
	const env = {
		PATH: process.env.PATH,
		NODE_ENV: 'production',
		NODE_COMPILE_CACHE: path.join(inject('prepared').folder, 'compile')
	};
	const child = spawn(process.execPath, [SCRIPT, use, dataDir, databaseUrl ?? ''], { env, stdio: 'pipe' });
	const said: string[] = [];
	let errors = '';
	const lines = readline.createInterface({ input: child.stdout });
	lines.on('line', (line) => said.push(line));
	child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
	const ended = once(child, 'close').then(([code]) => code as number | null);
	return {
		said,
		errors: () => errors,
		/** Ends with the exit code, null when killed. */
		ended,
		/** Waits until it has said this many lines. Throws when it ends before. */
		async hasSaid(count: number): Promise<void> {
			while (said.length < count) {
				const early = await Promise.race([once(lines, 'line').then(() => false), ended.then(() => true)]);
				if (early && said.length < count) throw new Error(`the child ended: ${errors}`);
			}
		},
		kill: () => child.kill('SIGKILL'),
		letGo: () => child.stdin.end()
	};
}
