// npm run check: what CI runs, a step for each processor at a time. Everything runs even when something fails; the summary
// comes last.
import './prepare/requirements.mjs';
import fs from 'node:fs';
import os from 'node:os';
import { build } from './prepare/build.mjs';
import { install } from './prepare/install.mjs';
import { NODE, ownCommandsFirst } from './prepare/paths.mjs';
import { run } from './prepare/run.mjs';

const migrations = fs
	.readdirSync('supabase/migrations')
	.filter((file) => file.endsWith('.sql'))
	.map((file) => `supabase/migrations/${file}`);

/** Name, then the program and its arguments. @type {[string, string[]][]} */
const STEPS = [
	['formatting', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']],
	['lint', ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.']],
	['types of pages', ['node_modules/svelte-check/bin/svelte-check', '--fail-on-warnings', '--output=human']],
	['types of the server', ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.server.json']],
	[
		'who imports whom',
		[
			'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
			'--config',
			'.dependency-cruiser.cjs',
			'src',
			'scripts',
			'tests'
		]
	],
	['unused code', ['node_modules/knip/bin/knip.js', '--no-progress']],
	['generated types', ['scripts/types.ts', '--check']],
	['migrations', ['node_modules/squawk-cli/js/bin/squawk', '--config', '.squawk.toml', ...migrations]],
	['weight of pages', ['scripts/check/budget.mjs']],
	['traces of a machine', ['scripts/check/traces.mjs']]
];

await install({ dev: true });
const { code: synced, output: syncOutput } = await run(
	NODE,
	['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'],
	{ env: ownCommandsFirst() }
);
if (synced !== 0) {
	console.error(syncOutput);
	process.exit(1);
}
await build();

/** @type {string[]} */
const failures = [];
const waiting = [...STEPS];

/** Runs one step after the other until none waits, and tells of each when it ends. */
async function runSteps() {
	for (let step = waiting.shift(); step; step = waiting.shift()) {
		const [name, command] = step;
		const start = Date.now();
		const { code, output } = await run(NODE, command, { env: ownCommandsFirst() });
		console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
		if (code === 0) continue;
		failures.push(name);
		console.log(`${output.trimEnd().replace(/^/gm, '     ')}\n`);
	}
}
await Promise.all(Array.from({ length: os.availableParallelism() }, runSteps));
console.log(
	failures.length === 0
		? `Everything holds: ${STEPS.length} checks.`
		: `${failures.length} of ${STEPS.length} checks failed: ${failures.join(', ')}.`
);
process.exit(failures.length === 0 ? 0 : 1);
