import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';

/** One figure: the median of the runs, and how far they were apart. */
export interface Metric {
	value: number;
	min: number;
	max: number;
	unit: string;
	/** The same measured on something else, to compare with. */
	reference?: { name: string; value: number };
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

/** What a measure must provide: a title in French, the units and meaning of its metrics, and one run. */
export interface Bench {
	title: string;
	runs: number;
	metrics: Record<string, { unit: string; label: string }>;
	run: () => Promise<Record<string, number>>;
}

const RESULTS = 'tests/bench/results';

function summarize(values: number[], unit: string): Metric {
	const sorted = values.map((value) => Math.round(value * 10) / 10).sort((a, b) => a - b);
	const at = (index: number) => sorted[index] ?? NaN;
	return { value: at(Math.floor(sorted.length / 2)), min: at(0), max: at(sorted.length - 1), unit };
}

/** Runs a measure as often as it asks (an odd number), and keeps the medians. */
export async function measure(name: string, bench: Bench): Promise<Result> {
	const samples: Record<string, number>[] = [];
	for (let run = 1; run <= bench.runs; run++) {
		console.log(`${name}: run ${run} of ${bench.runs}`);
		samples.push(await bench.run());
	}
	return {
		name,
		date: new Date().toISOString(),
		commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
		node: process.version,
		cores: os.availableParallelism(),
		runs: bench.runs,
		metrics: Object.fromEntries(
			Object.entries(bench.metrics).map(([key, { unit }]) => [
				key,
				summarize(
					samples.map((sample) => sample[key] ?? NaN),
					unit
				)
			])
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
