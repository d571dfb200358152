// What a first visit to each page downloads (scripts and styles, gzip), against scripts/check/budget.json in kilobytes.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** @typedef {{ file: string, imports?: string[], css?: string[] }} Chunk */

const CLIENT = '.svelte-kit/output/client';
const NODES = '.svelte-kit/generated/client-optimized/nodes';

/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(fs.readFileSync(`${CLIENT}/.vite/manifest.json`, 'utf8'));
/** @type {{ default: number, routes: Record<string, number> }} */
const budget = JSON.parse(fs.readFileSync('scripts/check/budget.json', 'utf8'));

/** @type {Map<string, number>} */
const sizes = new Map();
/** @param {string} file */
function sizeOf(file) {
	const known = sizes.get(file) ?? gzipSync(fs.readFileSync(path.join(CLIENT, file))).length;
	sizes.set(file, known);
	return known;
}

/** Adds the files that a chunk needs before it can run. @param {string} key @param {Set<string>} files */
function collect(key, files) {
	const chunk = manifest[key];
	if (!chunk || files.has(chunk.file)) return;
	files.add(chunk.file);
	for (const sheet of chunk.css ?? []) files.add(sheet);
	for (const imported of chunk.imports ?? []) collect(imported, files);
}

/** Manifest key of each component of src/routes. @type {Map<string, string>} */
const nodeOf = new Map();
for (const name of fs.readdirSync(NODES)) {
	const source = fs.readFileSync(path.join(NODES, name), 'utf8');
	for (const [, component] of source.matchAll(/"(?:\.\.\/)+(src\/routes\/[^"]+)"/g)) {
		if (component) nodeOf.set(component, `${NODES}/${name}`);
	}
}

/** The layouts around a page, outermost first. @param {string} page */
function layoutsOf(page) {
	const folders = path.dirname(page).split('/');
	return folders.map((_, depth) => `${folders.slice(0, depth + 1).join('/')}/+layout.svelte`);
}

let over = 0;
const entries = Object.keys(manifest).filter((key) => /\/(app\.js|entry\.js)$/.test(key));
for (const page of [...nodeOf.keys()].filter((file) => /\/\+page(@.*)?\.svelte$/.test(file)).sort()) {
	const files = new Set();
	for (const key of [...entries, ...layoutsOf(page).map((file) => nodeOf.get(file)), nodeOf.get(page)]) {
		if (key) collect(key, files);
	}
	const kilobytes = [...files].reduce((total, file) => total + sizeOf(file), 0) / 1000;
	const most = budget.routes[page] ?? budget.default;
	if (kilobytes > most) over++;
	console.log(`${kilobytes > most ? 'OVER ' : 'ok   '}${kilobytes.toFixed(1)} of ${most} kB  ${page}`);
}
for (const page of Object.keys(budget.routes)) {
	if (nodeOf.has(page)) continue;
	console.log(`GONE ${page} has a budget but no longer exists`);
	over++;
}
process.exit(over > 0 ? 1 : 0);
