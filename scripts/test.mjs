// npm test: installs what is missing, then runs every test and ends with "N passed, N failed".
// npm test -- unité | base | collaboration | exploitation | journeys [words]: only those; the words go to the runner.
import './prepare/requirements.mjs';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from './prepare/build.mjs';
import { install } from './prepare/install.mjs';
import { NODE, ownCommandsFirst } from './prepare/paths.mjs';
import { run } from './prepare/run.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** Projects of vitest.config.ts, by what one may type to choose them, and where their tests are. */
const PROJECTS = {
	unite: { name: 'unité', folder: 'src/' },
	base: { name: 'base de données', folder: 'tests/database/' },
	collaboration: { name: 'collaboration', folder: 'tests/collab/' },
	exploitation: { name: 'exploitation', folder: 'tests/operation/' }
};
const NEED_PAGES = ['exploitation'];

/** @param {string} word */
const plain = (word) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const [choice, ...words] = process.argv.slice(2);
const journeys = !choice || ['journeys', 'parcours'].includes(plain(choice));
const projects = /** @type {(keyof typeof PROJECTS)[]} */ (Object.keys(PROJECTS)).filter(
	(project) => !choice || plain(choice) === project
);
if (!journeys && projects.length === 0) {
	console.error(
		`Unknown tests: ${choice}. Choose among ${Object.values(PROJECTS)
			.map(({ name }) => name)
			.join(', ')}, journeys.`
	);
	process.exit(2);
}

const reports = fs.mkdtempSync(path.join(os.tmpdir(), 'ensemblier-test-'));
process.on('exit', () => fs.rmSync(reports, { recursive: true, force: true }));

/** @param {string} name @returns {any} null when the runner died before it could write its report */
function report(name) {
	const file = path.join(reports, name);
	return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null;
}

/** @returns {Promise<Counts>} */
async function runVitest() {
	const { code } = await run(
		NODE,
		[
			'node_modules/vitest/vitest.mjs',
			'run',
			...projects.flatMap((project) => ['--project', PROJECTS[project].name]),
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${path.join(reports, 'vitest.json')}`,
			...words
		],
		{ env: ownCommandsFirst(), show: true }
	);
	const seen = report('vitest.json');
	const passed = seen?.numPassedTests ?? 0;
	/** @type {string[]} */
	const files = (seen?.testResults ?? []).map((/** @type {{ name: string }} */ { name }) =>
		path.relative('.', name)
	);
	const silent = projects.filter(
		(project) => !files.some((file) => file.startsWith(PROJECTS[project].folder))
	);
	for (const project of silent) console.error(`No test ran in « ${PROJECTS[project].name} ».`);
	// A file that could not be loaded, or an error outside of any test, is a failure even when no test says so.
	const failed = Math.max(
		seen?.numFailedTests ?? 0,
		seen?.numFailedTestSuites && !seen.numFailedTests ? 1 : 0
	);
	return {
		passed,
		failed: failed || (code === 0 && passed > 0 && silent.length === 0 ? 0 : 1),
		skipped: (seen?.numPendingTests ?? 0) + (seen?.numTodoTests ?? 0)
	};
}

/** @returns {Promise<Counts>} */
async function runJourneys() {
	const browser = await run(NODE, ['scripts/prepare/browser.mjs'], { env: ownCommandsFirst() });
	if (browser.code !== 0) {
		console.error(browser.output);
		return { passed: 0, failed: 1, skipped: 0 };
	}
	const { code } = await run(
		NODE,
		[
			'node_modules/@playwright/test/cli.js',
			'test',
			`--output=${path.join(reports, 'playwright')}`,
			...words
		],
		{
			env: {
				...ownCommandsFirst(),
				CHROMIUM_PATH: browser.output.trim().split('\n').at(-1),
				JOURNEYS_REPORT: path.join(reports, 'playwright.json')
			},
			show: true
		}
	);
	const stats = report('playwright.json')?.stats;
	const passed = stats?.expected ?? 0;
	// A journey that passes only when tried again is not trusted.
	const failed = (stats?.unexpected ?? 0) + (stats?.flaky ?? 0);
	return { passed, failed: failed || (code === 0 && passed > 0 ? 0 : 1), skipped: stats?.skipped ?? 0 };
}

await install({ dev: true });
await run(NODE, ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'], { env: ownCommandsFirst() });
if (journeys || projects.some((name) => NEED_PAGES.includes(name))) await build();

/** @type {Counts[]} */
const counts = [];
if (projects.length > 0) counts.push(await runVitest());
if (journeys) counts.push(await runJourneys());

/** @param {keyof Counts} key */
const sum = (key) => counts.reduce((total, part) => total + part[key], 0);
if (sum('skipped') > 0) console.log(`${sum('skipped')} skipped`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 || sum('skipped') > 0 ? 1 : 0);
