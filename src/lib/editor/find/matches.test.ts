import { Schema } from '@tiptap/pm/model';
import { describe, expect, test } from 'vitest';
import { findMatches } from './matches.ts';

const schema = new Schema({
	nodes: { doc: { content: 'paragraph+' }, paragraph: { content: 'text*' }, text: {} }
});
const docOf = (...paragraphs: string[]) =>
	schema.node(
		'doc',
		null,
		paragraphs.map((text) => schema.node('paragraph', null, text ? [schema.text(text)] : []))
	);

/** What the document says in each passage that is found. */
function found(paragraph: string, text: string, exact = false): string[] {
	const doc = docOf('', paragraph);
	return findMatches(doc, { text, exact }).map(({ from, to }) => doc.textBetween(from, to));
}

describe('chercher dans un texte', () => {
	test('sans accents ni majuscules, sauf si on le demande', () => {
		expect(found('Été, ÉTÉ, ete', 'été')).toEqual(['Été', 'ÉTÉ', 'ete']);
		expect(found('Été, ÉTÉ, ete, été', 'été', true)).toEqual(['été']);
	});

	test('ce que la typographie a changé se trouve comme on le tape', () => {
		expect(found('Qui décide\u202f? L’élu', "decide ? l'elu")).toEqual(['décide\u202f? L’élu']);
	});

	test('des accents écrits à part ne déplacent pas ce qui est trouvé', () => {
		const apart = 'Le cafe\u0301 de l’e\u0301te\u0301 reste ouvert';
		expect(found(apart, 'café')).toEqual(['cafe\u0301']);
		expect(found(apart, 'reste', true)).toEqual(['reste']);
		expect(found(apart, 'café', true)).toEqual(['cafe\u0301']);
		expect(found(apart, 'cafe', true)).toEqual([]);
	});

	test('une lettre qui devient deux, un signe sur deux unités et un accent seul ne déplacent rien', () => {
		expect(found('İstanbul 𝒜e\u0301 fin', 'fin')).toEqual(['fin']);
		expect(found('\u0301seul', 'seul')).toEqual(['seul']);
	});

	test('rien ne se cherche dans rien', () => {
		expect(found('mot', '')).toEqual([]);
		expect(found('', 'mot')).toEqual([]);
	});
});
