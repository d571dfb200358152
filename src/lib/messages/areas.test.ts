import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { COMMON } from './areas.ts';
import { fr } from './fr.ts';

const ROUTES = new URL('../../routes', import.meta.url).pathname;
const more = Object.keys(fr).filter((area) => !(COMMON as readonly string[]).includes(area));

const read = (file: string) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');

/** Areas that a component says, by their names beside useMessages(). */
const saidBy = (code: string) =>
	more.filter((area) =>
		new RegExp(
			`\\{[^}]*\\b${area}\\b[^}]*\\}\\s*=\\s*useMessages|useMessages\\(\\)\\.${area}\\b|\\bmessages\\.${area}\\b`
		).test(code)
	);

/** Areas that the loads of this folder and of those above it add. */
function addedFor(folder: string): string {
	const here = ['+layout.ts', '+page.ts'].map((file) => read(path.join(folder, file))).join('\n');
	const added = [...here.matchAll(/addMessages\(await parent\(\)([^)]*)\)/g)]
		.map(([, areas]) => areas)
		.join();
	return folder === ROUTES ? added : added + addedFor(path.dirname(folder));
}

const speaking = fs
	.readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.svelte'))
	.map((file) => ({ file, areas: saidBy(read(path.join(ROUTES, file))) }))
	.filter(({ areas }) => areas.length > 0);

test.each(speaking)('$file trouve ses phrases : $areas', ({ file, areas }) => {
	const added = addedFor(path.dirname(path.join(ROUTES, file)));
	for (const area of areas) expect(added).toContain(`'${area}'`);
});
