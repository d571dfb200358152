import { expect, test } from 'vitest';
import { Communes } from './communes.ts';

const communes = new Communes([
	{ code: '29151', nom: 'Morlaix', departement: 'Finistère' },
	{ code: '29259', nom: 'Saint-Pol-de-Léon', departement: 'Finistère' },
	{ code: '22360', nom: 'Trémuson', departement: 'Côtes-d’Armor' },
	{ code: '35288', nom: 'Saint-Malo', departement: 'Ille-et-Vilaine' },
	{ code: '22318', nom: 'Saint-Malo', departement: 'Côtes-d’Armor' }
]);

test.each([
	['morl', ['29151']],
	['st pol leon', ['29259']],
	['SAINT MALO ille', ['35288']],
	['saint-m', ['35288', '22318']],
	['finistere', ['29151', '29259']],
	['', []],
	['inconnue', []]
])('« %s » trouve %j', (words, codes) =>
	expect(communes.search(words).map(({ code }) => code)).toEqual(codes)
);

test.each([
	['Morlaix', '29151'],
	['29151', '29151'],
	['Saint-Malo (Côtes-d’Armor)', '22318'],
	['Saint-Malo', undefined],
	['Morl', undefined],
	['', undefined]
])('une cellule « %s » dit %s', (written, code) => expect(communes.find(written)?.code).toBe(code));
