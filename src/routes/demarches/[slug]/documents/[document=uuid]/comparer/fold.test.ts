import { expect, test } from 'vitest';
import type { LigneComparee } from '$lib/documents/texte/compare';
import { fold } from './fold';

const lines = (signs: string) =>
	[...signs].map((sign): LigneComparee => ({
		genre: 'paragraphe',
		niveau: 0,
		cadre: null,
		etat: sign === '=' ? 'egal' : 'ajoute',
		cellules: [],
		autrement: null
	}));

test.each([
	['=======+=======', [5, -0, 5, -0, 5], [true, false, true]],
	['===+===', [1, 5, 1], [false, false, false]],
	['==========', [10], [true]],
	['+++', [3], [false]],
	['', [], []]
] as const)('« %s »', (signs, lengths, hidden) => {
	const pieces = fold(lines(signs));
	expect(pieces.map(({ lignes }) => lignes.length)).toEqual(lengths.filter((length) => length > 0));
	expect(pieces.map(({ cache }) => cache)).toEqual(hidden);
});
