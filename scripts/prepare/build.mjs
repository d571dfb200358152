import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { NODE, ownCommandsFirst, ROOT } from './paths.mjs';
import { withProgress } from './progress.mjs';
import { run } from './run.mjs';

const SOURCES = [
	'src',
	'static',
	'supabase/templates',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];
const STAMP = path.join(ROOT, 'build/sources.sha256');

/** @param {string} place @returns {string[]} */
function filesBelow(place) {
	const stat = fs.statSync(path.join(ROOT, place), { throwIfNoEntry: false });
	if (!stat) return [];
	if (!stat.isDirectory()) return [place];
	return fs
		.readdirSync(path.join(ROOT, place))
		.sort()
		.flatMap((name) => filesBelow(path.join(place, name)));
}

function hashOfSources() {
	const hash = crypto.createHash('sha256');
	for (const file of SOURCES.flatMap(filesBelow).filter((name) => !name.endsWith('.test.ts'))) {
		hash
			.update(`${file}\0`)
			.update(fs.readFileSync(path.join(ROOT, file)))
			.update('\0');
	}
	return hash.digest('hex');
}

/** Builds the pages when their sources are not those of the last build. Ends the command when the build fails. */
export async function build() {
	const hash = hashOfSources();
	if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === hash) return;
	fs.rmSync(STAMP, { force: true });
	const { code, output } = await withProgress('Préparation des pages', () =>
		run(NODE, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], { env: ownCommandsFirst() })
	);
	if (code !== 0) {
		process.stderr.write(`${output}\nLa préparation des pages a échoué.\n`);
		process.exit(1);
	}
	fs.writeFileSync(STAMP, hash);
}
