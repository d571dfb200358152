import { expect, test } from 'vitest';
import { perimetreSchema, readWords, wordOf } from './perimetre.ts';

test('ce qu’une adresse porte redonne les mêmes lieux, chacun une fois', () => {
	const lieux = [
		{ nature: 'epci', code: '242900835' },
		{ nature: 'commune', code: '2A004' },
		{ nature: 'departement', code: '29' }
	] as const;
	const words = lieux.map(wordOf);
	expect(words).toEqual(['e242900835', 'c2A004', 'd29']);
	expect(readWords([...words, 'c2A004'].join(' '))).toEqual(lieux);
});

test.each(['', '   ', 'r53', 'c', 'c29151;drop', 'commune', 'c<script>', 'x29151'])(
	'« %s » ne nomme aucun lieu',
	(text) => expect(readWords(text)).toEqual([])
);

test.each([
	[{ nom: '  ', nature: 'petr' }, 'champ_requis'],
	[{ nom: 'P', nature: 'petr' }, 'trop_court'],
	[{ nom: 'Pays de Morlaix', nature: 'royaume' }, 'choix_inconnu']
])('%j est refusé avec une phrase', (saisie, code) => {
	expect(perimetreSchema.safeParse(saisie).error?.issues[0]?.message).toBe(code);
});
