import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fr } from './fr.ts';

const SRC = new URL('../..', import.meta.url).pathname;

/** What may speak: every file that is neither a dictionary nor a test. */
const speakers = fs
	.readdirSync(SRC, { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(ts|svelte)$/.test(file) && !/\.test\.ts$|^lib\/messages\/(fr|en)\b/.test(file))
	.map((file) => ({ file, code: fs.readFileSync(path.join(SRC, file), 'utf8') }));

/** A file, and the components that it gives its sentences to. */
function withComponents({ file, code }: (typeof speakers)[number]): string[] {
	if (!/\{words\}|\bwords=\{/.test(code)) return [code];
	const components = [...code.matchAll(/import \w+ from '(.+\.svelte)'/g)].map(([, from]) =>
		from!.startsWith('$lib') ? from!.slice(1) : path.join(path.dirname(file), from!)
	);
	return [code, ...speakers.filter((one) => components.includes(one.file)).flatMap(withComponents)];
}

// A refusal is looked up by its code, and the compiler asks for each. Inside a group, sentences are often chosen by a
// value: only the group itself is looked for.
const { refus: _, ...areas } = fr;

test.each(Object.entries(areas))(
	'aucune phrase de « %s » n’attend une page qui la dise',
	(area, sentences) => {
		const code = speakers
			.filter(({ code }) => /messages/i.test(code) && new RegExp(`\\b${area}\\b`).test(code))
			.flatMap(withComponents)
			.join('\n');
		const unsaid = Object.keys(sentences).filter(
			(key) => !new RegExp(`\\.${key}\\b|\\{[^{}=]*\\b${key}\\b[^{}]*\\} =`).test(code)
		);
		expect(unsaid).toEqual([]);
	}
);
