import { setTimeout as wait } from 'node:timers/promises';
import type { Bench } from '../../scripts/bench/result.ts';
import { crash } from '../collab/harness/crash.ts';
import { coldOpen } from './collab/cold-open.ts';
import { crowd } from './collab/crowd.ts';
import { load, type Shape } from './collab/load.ts';
import { idleDocument } from './collab/memory.ts';
import { Server, type Candidate } from './collab/server.ts';
import { replayTrace } from './collab/trace.ts';

// Writing together: ours, where every edit is in the database before it is acknowledged, beside others that keep all in
// memory, on the same machine in the same run. Compare within a run only.

const SHAPES: Record<string, Shape> = {
	'1x50': { rooms: 1, people: 50 },
	'20x10': { rooms: 20, people: 10 },
	'200x5': { rooms: 200, people: 5 }
};
/** Each server rests so long after its start: what it does once then, as tidying the memory of its opening, is nobody's edit. */
const REST = 12_000;
const SECONDS = 6;
const CRASHES = 50;

const EVERYONE: Candidate[] = ['raw', 'y-websocket', 'hocuspocus', 'ensemblier'];

type Sample = Record<string, number>;

/** Name of a sample: our own, or that of the one we compare with. */
const named = (candidate: Candidate, metric: string) =>
	candidate === 'ensemblier' ? metric : `${candidate}:${metric}`;

async function loads(seed: number): Promise<Sample> {
	const sample: Sample = {};
	for (const [name, shape] of Object.entries(SHAPES))
		for (const candidate of EVERYONE) {
			const server = await new Server(candidate, shape.rooms).start();
			try {
				await wait(REST);
				const { p95, cpu } = await load(server, shape, SECONDS, seed);
				sample[named(candidate, `p95_ms_${name}`)] = p95;
				sample[named(candidate, `cpu_us_per_edit_${name}`)] = cpu;
			} finally {
				await server.stop();
			}
		}
	return sample;
}

async function among(
	metric: string,
	candidates: Candidate[],
	measure: (candidate: Candidate) => Promise<number>
): Promise<Sample> {
	const sample: Sample = {};
	for (const candidate of candidates) sample[named(candidate, metric)] = await measure(candidate);
	return sample;
}

export const bench: Bench = {
	title: 'Écrire ensemble',
	runs: 3,
	metrics: {
		p95_ms_1x50: {
			unit: 'ms',
			label: 'Une frappe atteint les autres, 1 document × 50 personnes, 95 sur 100'
		},
		p95_ms_20x10: { unit: 'ms', label: '20 documents × 10 personnes' },
		p95_ms_200x5: { unit: 'ms', label: '200 documents × 5 personnes' },
		cpu_us_per_edit_1x50: { unit: 'µs', label: 'Processeur du serveur par frappe, 1 × 50' },
		cpu_us_per_edit_20x10: { unit: 'µs', label: 'Processeur du serveur par frappe, 20 × 10' },
		cpu_us_per_edit_200x5: { unit: 'µs', label: 'Processeur du serveur par frappe, 200 × 5' },
		max_clients_p95_100ms: {
			unit: 'personnes',
			label: 'Dans un document, 95 frappes sur 100 chez les autres avant 100 ms'
		},
		idle_doc_kb: { unit: 'ko', label: 'Mémoire d’un document ouvert de 50 ko où personne n’écrit' },
		cold_open_1mb_ms: {
			unit: 'ms',
			label: 'Ouvrir un document de 1 Mo, serveur neuf (Hocuspocus : sur fichiers)'
		},
		trace_ms: {
			unit: 'ms',
			label: '260 000 frappes engendrées, un message chacune, jusqu’à l’autre personne'
		},
		crash_rounds: { unit: 'arrêts brutaux', label: 'Serveur tué en pleine frappe' },
		crash_acked_lost: { unit: 'frappes', label: 'Dites « enregistrées » et perdues ou doublées' }
	},
	async run(seed) {
		return {
			...(await loads(seed)),
			...(await among('max_clients_p95_100ms', ['raw', 'hocuspocus', 'ensemblier'], (candidate) =>
				crowd(candidate, seed)
			)),
			...(await among('idle_doc_kb', ['y-websocket', 'hocuspocus', 'ensemblier'], idleDocument)),
			...(await among('cold_open_1mb_ms', ['hocuspocus', 'ensemblier'], coldOpen)),
			...(await among('trace_ms', ['y-websocket', 'hocuspocus', 'ensemblier'], replayTrace))
		};
	},
	async once() {
		const { lost, doubled } = await crash(CRASHES);
		return { crash_rounds: CRASHES, crash_acked_lost: lost.length + doubled.length };
	}
};
