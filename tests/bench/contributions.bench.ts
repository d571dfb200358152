import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Bench } from '../../scripts/bench/result.ts';
import { fill, type Filled } from './contributions/fill.ts';
import { random } from './random.ts';

// What somebody waits for who reads, filters and searches contributions: the data of the page, asked of the server as the
// page asks for it, its database embedded, one question at a time. The pages must have been built.

const QUESTIONS = 200;
/** How many contributions the large one has; fewer to try the measure itself. */
const LARGE = Number(process.env.CONTRIBUTIONS ?? 100_000);

async function freePort(): Promise<number> {
	const probe = net.createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as net.AddressInfo;
	probe.close();
	return port;
}

const p95 = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? NaN;

/** The addresses of a kind of question. */
function questions({ themes, colleges, lieux, mots }: Filled, seed: number) {
	const next = random(seed);
	const one = (list: readonly string[]) => list[Math.floor(next() * list.length)]!;
	const natures = ['proposition', 'constat', 'besoin', 'temoignage', 'question', 'source'];
	const parts: Record<string, () => string> = {
		theme: () => one(themes),
		college: () => one(colleges),
		lieu: () => `c${one(lieux)}`,
		nature: () => one(natures),
		etape: () => one(['diagnostic', 'debat', 'validation']),
		provenance: () => one(['en_ligne', 'atelier', 'papier', 'courriel', 'import']),
		sans_reponse: () => '1'
	};
	const tris = ['recentes', 'soutenues', 'discutees'];
	return {
		list: () => `?tri=${one(tris)}`,
		filter() {
			const chosen = Object.keys(parts).filter(() => next() < 0.3);
			const names = chosen.length > 0 ? chosen : ['theme'];
			return `?tri=${one(tris)}&${names.map((name) => `${name}=${parts[name]!()}`).join('&')}`;
		},
		search: () => `?mots=${encodeURIComponent(next() < 0.5 ? one(mots) : `${one(mots)} ${one(mots)}`)}`
	};
}

/** The waits for each kind of question, in milliseconds, in a démarche of so many contributions. */
async function measure(count: number, seed: number) {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ensemblier-bench-'));
	const port = await freePort();
	const filled = await fill(path.join(folder, 'data'), count, seed);
	const server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main.ts'], {
		env: {
			...process.env,
			PORT: String(port),
			DATA_DIR: path.join(folder, 'data'),
			DEMO: '0',
			// Nothing is mailed.
			SMTP_URL: 'smtp://127.0.0.1:9',
			MAIL_FROM: 'Mesure <mesure@exemple.fr>',
			LOG_LEVEL: 'error'
		},
		stdio: ['ignore', 'ignore', 'inherit']
	});
	const exit = once(server, 'exit');
	const page = `http://localhost:${port}/demarches/${filled.slug}/contributions`;
	try {
		for (let tries = 0; ; tries++) {
			const answer = await fetch(`${page}/total`).catch(() => null);
			if (answer?.ok) break;
			if (server.exitCode !== null || tries > 600) throw new Error('the server did not start');
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
		const ask = questions(filled, seed);
		const waits: Record<keyof typeof ask, number> = { list: NaN, filter: NaN, search: NaN };
		for (const kind of Object.keys(ask) as (keyof typeof ask)[]) {
			const measured: number[] = [];
			for (let i = -20; i < QUESTIONS; i++) {
				const address = `${page}/__data.json${ask[kind]()}`;
				const start = performance.now();
				const answer = await fetch(address);
				await answer.text();
				if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
				if (i < 0) continue;
				measured.push(performance.now() - start);
				if (process.env.SLOWEST && measured.at(-1)! > 100) console.log(Math.round(measured.at(-1)!), address);
			}
			waits[kind] = p95(measured);
		}
		return waits;
	} finally {
		server.kill('SIGTERM');
		await exit;
		fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	}
}

export const bench: Bench = {
	title: 'Lire, filtrer et chercher des contributions',
	runs: 3,
	metrics: {
		list_p95_ms_1k: { unit: 'ms', label: 'Lire la liste, 1 000 contributions, 95 réponses sur 100 avant' },
		filter_p95_ms_1k: { unit: 'ms', label: 'La filtrer, 1 000 contributions' },
		search_p95_ms_1k: { unit: 'ms', label: 'Y chercher, 1 000 contributions' },
		list_p95_ms_100k: { unit: 'ms', label: 'Lire la liste, 100 000 contributions' },
		filter_p95_ms_100k: { unit: 'ms', label: 'La filtrer, 100 000 contributions' },
		search_p95_ms_100k: { unit: 'ms', label: 'Y chercher, 100 000 contributions' }
	},
	async run(seed) {
		const small = await measure(1_000, seed);
		const large = await measure(LARGE, seed);
		return {
			list_p95_ms_1k: small.list,
			filter_p95_ms_1k: small.filter,
			search_p95_ms_1k: small.search,
			list_p95_ms_100k: large.list,
			filter_p95_ms_100k: large.filter,
			search_p95_ms_100k: large.search
		};
	}
};
