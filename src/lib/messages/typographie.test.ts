import { expect, test } from 'vitest';
import { composer, typographier } from './typographie.ts';

test.each([
	["L'étape est-elle ouverte ?", 'L’étape est-elle ouverte\u202f?'],
	['Attention : « cadre » !', 'Attention\u202f: «\u202fcadre\u202f»\u202f!'],
	['34 969 communes', '34\u202f969 communes'],
	['Voir https://exemple.fr', 'Voir https://exemple.fr'],
	['25 % des marchés, 9 h 30', '25\u202f% des marchés, 9\u00a0h 30']
])('%s', (raw, set) => expect(typographier(raw)).toBe(set));

test('les fonctions aussi', () => {
	const { a } = composer({ a: (n: number) => `${n} oui ?` });
	expect(a(3)).toBe('3 oui\u202f?');
});
