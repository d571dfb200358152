import { expect, test } from 'vitest';
import { chooseColour, COLOURS } from './colours.ts';
import { initialsOf } from './initials.ts';
import { gather } from './present.ts';

test('deux onglets d’une personne sont une personne', () => {
	const user = { id: 'a', name: 'Awa', couleur: 3 };
	const people = gather(
		[
			[1, { user }],
			[2, { user }],
			[3, {}]
		],
		'a'
	);
	expect([...people.values()]).toEqual([{ id: 'a', nom: 'Awa', couleur: 3, clients: [1, 2], moi: true }]);
});

test('huit personnes ont huit couleurs, la neuvième partage la moins portée', () => {
	const here: { id: string; couleur: number }[] = [];
	for (let i = 0; i < COLOURS; i++) here.push({ id: `p${i}`, couleur: chooseColour(`p${i}`, here) });
	expect(new Set(here.map(({ couleur }) => couleur)).size).toBe(COLOURS);
	expect(chooseColour('p8', [...here, { id: 'x', couleur: 0 }])).not.toBe(0);
});

test.each([
	['Nadia Le Goff', 'NG'],
	['Élodie', 'É'],
	['Jean-Marc', 'JM'],
	['', '?'],
	['  ', '?']
])('les initiales de « %s » sont %s', (nom, initials) => expect(initialsOf(nom)).toBe(initials));
