import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Bench } from '../../scripts/bench/result.ts';

// What a newcomer waits for: `npm start` on a fresh clone, then a second time.

async function freePort(): Promise<number> {
	const probe = net.createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as net.AddressInfo;
	probe.close();
	return port;
}

/** This environment without the Node and the settings of the project that measures. */
function newcomer(port: number): NodeJS.ProcessEnv {
	const own = path.resolve('node_modules/.bin');
	const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== own);
	const env = Object.entries(process.env).filter(([name]) => !/^npm_|^NODE$|^INIT_CWD$/.test(name));
	return { ...Object.fromEntries(env), PATH: folders.join(path.delimiter), PORT: String(port) };
}

async function untilAnswered(url: string, ended: () => boolean): Promise<void> {
	for (;;) {
		if (ended()) throw new Error('npm start ended before the home page answered');
		const answer = await fetch(url).catch(() => null);
		if (answer?.ok) return void (await answer.text());
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

/** Starts, waits for the home page, and stops. Answers the wait and the memory of the server. */
async function startOnce(folder: string): Promise<{ ms: number; rssMb: number }> {
	const port = await freePort();
	const start = performance.now();
	const child = spawn('npm', ['start'], { cwd: folder, env: newcomer(port), stdio: 'ignore' });
	const exit = once(child, 'exit');
	await untilAnswered(`http://localhost:${port}/`, () => child.exitCode !== null);
	const ms = performance.now() - start;
	const server = Number(fs.readFileSync(path.join(folder, 'data/lock.pid'), 'utf8'));
	const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(server)], { encoding: 'utf8' });
	process.kill(server, 'SIGTERM');
	await exit;
	return { ms, rssMb: Number(kilobytes) / 1024 };
}

export const bench: Bench = {
	title: 'Démarrer',
	runs: 3,
	metrics: {
		fresh_ms: { unit: 'ms', label: 'Du clone neuf à la page d’accueil (cache npm chaud)' },
		warm_ms: { unit: 'ms', label: 'Second démarrage, jusqu’à la page d’accueil' },
		rss_mb: { unit: 'Mo', label: 'Mémoire du serveur, page d’accueil servie' }
	},
	async run() {
		const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ensemblier-bench-'));
		try {
			execFileSync('git', ['clone', '--quiet', '--local', '.', folder]);
			const fresh = await startOnce(folder);
			const warm = await startOnce(folder);
			return { fresh_ms: fresh.ms, warm_ms: warm.ms, rss_mb: warm.rssMb };
		} finally {
			fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
		}
	}
};
