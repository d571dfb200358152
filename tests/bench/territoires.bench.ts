import type { Bench } from '../../scripts/bench/result.ts';
import { readDecoupage } from '../../src/lib/server/territoires/decoupage.ts';
import { Territoires } from '../../src/lib/server/territoires/territoires.ts';
import { random } from './random.ts';

// What somebody waits for who types the name of a territory: the answer to every letter, and the reading of the official
// division that the first question costs.

const NAMES = 300;

const percentile = (values: number[], share: number) =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;

export const bench: Bench = {
	title: 'Trouver un territoire',
	runs: 3,
	metrics: {
		p95_ms: { unit: 'ms', label: 'Une lettre de plus, 95 réponses sur 100 avant' },
		max_ms: { unit: 'ms', label: 'La plus longue' },
		first_ms: { unit: 'ms', label: 'La première question d’un serveur, qui lit le découpage' }
	},
	async run(seed) {
		const territoires = new Territoires();
		const start = performance.now();
		await territoires.search('saint');
		const first = performance.now() - start;
		const all = readDecoupage();
		const next = random(seed);
		const waits: number[] = [];
		for (let i = 0; i < NAMES; i++) {
			const { nom } = all[Math.floor(next() * all.length)]!.territoire;
			for (let length = 1; length <= nom.length; length++) {
				const asked = performance.now();
				await territoires.search(nom.slice(0, length), { limit: 12 });
				waits.push(performance.now() - asked);
			}
		}
		return { p95_ms: percentile(waits, 0.95), max_ms: Math.max(...waits), first_ms: first };
	}
};
