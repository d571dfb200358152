import { describe, expect, test } from 'vitest';
import { listCompared, listRangs, natureOf, type LieuCompte } from './lieu.ts';

const lieu = (cle: string, dans = ''): LieuCompte => ({ cle, nom: cle, nombre: 1, dans });
const cles = (lieux: LieuCompte[]) => lieux.map(({ cle }) => cle);

const RENNES = [
	lieu('c35238', 'e243500139 d35 r53'),
	lieu('e243500139', 'd35 r53'),
	lieu('d35', 'r53'),
	lieu('r53')
];
const BRETAGNE = [
	...RENNES,
	lieu('c35051', 'e243500139 d35 r53'),
	lieu('c29151', 'e242900835 d29 r53'),
	lieu('e242900835', 'd29 r53'),
	lieu('d29', 'r53')
];

test('la clé d’un lieu dit sa nature', () => {
	expect(['r53', 'd53', 'e243500139', 'c53130'].map(natureOf)).toEqual([
		...['region', 'departement', 'epci', 'commune']
	]);
});

describe('un rang se dit quand il distingue des lieux', () => {
	test.each([
		['une seule commune', RENNES, [['c35238']]],
		[
			'deux départements d’une région',
			BRETAGNE,
			[
				['d35', 'd29'],
				['e243500139', 'e242900835'],
				['c35238', 'c35051', 'c29151']
			]
		],
		['aucun lieu', [], []]
	])('%s', (_, lieux, expected) => {
		expect(listRangs(lieux).map(cles)).toEqual(expected);
	});
});

describe('les nombres comparent des lieux de même rang', () => {
	test.each([
		['partout, les plus grands', undefined, ['d35', 'd29']],
		['dans un département d’une seule intercommunalité, ses communes', 'd35', ['c35238', 'c35051']],
		['dans une commune, rien de plus petit', 'c29151', []]
	])('%s', (_, chosen, expected) => {
		expect(cles(listCompared(BRETAGNE, chosen))).toEqual(expected);
	});
});
