import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';

/** The same measured on something else in the same runs, and ours divided by it (median of the runs). */
interface Reference {
	name: string;
	value: number;
	ratio: number;
}

/** One figure: the median of the runs, and how far they were apart. */
export interface Metric {
	value: number;
	min: number;
	max: number;
	unit: string;
	reference?: Reference;
	reference_raw?: Reference;
	reference_y_websocket?: Reference;
	/** Ours divided by `reference`. */
	ratio?: number;
}

export interface Result {
	name: string;
	date: string;
	commit: string;
	node: string;
	cores: number;
	runs: number;
	metrics: Record<string, Metric>;
}

/** Where a metric keeps each thing that ours is compared with; its name before a colon marks its samples. */
const REFERENCES = {
	reference: 'hocuspocus',
	reference_raw: 'raw',
	reference_y_websocket: 'y-websocket'
} as const;

type Sample = Record<string, number>;

/**
 * What a measure must provide: a title in French, the units and meaning of its metrics, and one run. A sample named
 * "hocuspocus:cold_open_ms" is that metric measured on a reference. `once` counts what needs no median.
 */
export interface Bench {
	title: string;
	runs: number;
	metrics: Record<string, { unit: string; label: string }>;
	run: (seed: number) => Promise<Sample>;
	once?: () => Promise<Sample>;
}

const RESULTS = 'tests/bench/results';

const tidy = (value: number) => Math.round(value * 10) / 10;
const ascending = (values: number[]) => [...values].sort((a, b) => a - b);
const median = (values: number[]) => ascending(values)[Math.floor(values.length / 2)] ?? NaN;

function compare(samples: Sample[], key: string, name: string): Reference | null {
	const pairs = samples.flatMap((sample) => {
		const [ours, theirs] = [sample[key], sample[`${name}:${key}`]];
		return ours === undefined || theirs === undefined ? [] : [{ ours, theirs }];
	});
	if (pairs.length === 0) return null;
	const ratio = median(pairs.map(({ ours, theirs }) => ours / theirs));
	return {
		name,
		value: tidy(median(pairs.map(({ theirs }) => theirs))),
		ratio: Math.round(ratio * 100) / 100
	};
}

function summarize(samples: Sample[], key: string, unit: string): Metric {
	const sorted = ascending(samples.flatMap((sample) => sample[key] ?? [])).map(tidy);
	const metric: Metric = { value: median(sorted), min: sorted[0] ?? NaN, max: sorted.at(-1) ?? NaN, unit };
	for (const [place, name] of Object.entries(REFERENCES) as [keyof typeof REFERENCES, string][]) {
		const reference = compare(samples, key, name);
		if (reference) metric[place] = reference;
	}
	if (metric.reference) metric.ratio = metric.reference.ratio;
	return metric;
}

/** Runs a measure as often as it asks (an odd number), and keeps the medians. */
export async function measure(name: string, bench: Bench): Promise<Result> {
	const samples: Sample[] = [];
	for (let run = 1; run <= bench.runs; run++) {
		console.log(`${name}: run ${run} of ${bench.runs}`);
		samples.push(await bench.run(run));
	}
	if (bench.once) samples.push(await bench.once());
	return {
		name,
		date: new Date().toISOString(),
		commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
		node: process.version,
		cores: os.availableParallelism(),
		runs: bench.runs,
		metrics: Object.fromEntries(
			Object.entries(bench.metrics).map(([key, { unit }]) => [key, summarize(samples, key, unit)])
		)
	};
}

export function writeResult(result: Result): void {
	fs.mkdirSync(RESULTS, { recursive: true });
	fs.writeFileSync(`${RESULTS}/${result.name}.json`, `${JSON.stringify(result, null, '\t')}\n`);
}

/** The last result of a measure; null when it never ran. */
export function readResult(name: string): Result | null {
	const file = `${RESULTS}/${name}.json`;
	return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Result) : null;
}
