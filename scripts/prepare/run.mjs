import { spawn } from 'node:child_process';
import { ROOT } from './paths.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

// What this command started ends with it, and nothing else does.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
	process.on(signal, () => {
		for (const child of running) child.kill(signal);
		if (running.size === 0) process.exit(signal === 'SIGINT' ? 130 : 143);
	});
}

/**
 * Runs a program in the project's folder. Answers its exit code (1 when a signal ended it) and, unless `show` is set,
 * all that it said.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean, shell?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env = process.env, show = false, shell = false } = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: ROOT,
			env,
			shell,
			stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe']
		});
		running.add(child);
		let output = '';
		child.stdout?.on('data', (chunk) => (output += chunk));
		child.stderr?.on('data', (chunk) => (output += chunk));
		child.on('error', (error) => {
			running.delete(child);
			resolve({ code: 1, output: `${output}${error.message}\n` });
		});
		child.on('close', (code) => {
			running.delete(child);
			resolve({ code: code ?? 1, output });
		});
	});
}
