// Runs the measures of tests/bench that are named, or all, then writes docs/mesures.md.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as prettier from 'prettier';
import { pageOf } from './page.ts';
import { measure, readResult, writeResult, type Bench, type Result } from './result.ts';

const FOLDER = 'tests/bench';
const PAGE = 'docs/mesures.md';

const names = fs
	.readdirSync(FOLDER)
	.filter((file) => file.endsWith('.bench.ts'))
	.map((file) => file.slice(0, -'.bench.ts'.length))
	.sort();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
	console.error(`No such measure: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
	process.exit(2);
}

const measured: [Bench, Result][] = [];
for (const name of names) {
	const file = pathToFileURL(path.resolve(FOLDER, `${name}.bench.ts`)).href;
	const { bench } = (await import(file)) as { bench: Bench };
	if (asked.length === 0 || asked.includes(name)) writeResult(await measure(name, bench));
	const result = readResult(name);
	if (result) measured.push([bench, result]);
}
const options = await prettier.resolveConfig(PAGE);
fs.mkdirSync(path.dirname(PAGE), { recursive: true });
fs.writeFileSync(PAGE, await prettier.format(pageOf(measured), { ...options, filepath: PAGE }));
console.log(`${PAGE} written.`);
process.exit(0);
