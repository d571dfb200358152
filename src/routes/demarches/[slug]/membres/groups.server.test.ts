import { expect, test } from 'vitest';
import type { Role } from '$lib/domain/demarche/role';
import { groupMembres, SANS } from './groups.server';

const COLLEGES = [
	{ id: 'h', nom: 'Habitants', presentation: '' },
	{ id: 'e', nom: 'Élus', presentation: '' },
	{ id: 'v', nom: 'Vide', presentation: '' }
];
const one = (nom: string, college: string | null, role: Role = 'contributeur') => ({ nom, college, role });
const crowd = [
	one('Zoé Élan', 'e', 'porteur'),
	...Array.from({ length: 1200 }, (_, i) => one(`Personne ${i}`, 'h')),
	one('Éloïse Sans', null)
];
const group = (query = '', membres = crowd) =>
	groupMembres(membres, COLLEGES, new URL(`http://exemple.fr/membres${query}`));

test('tout le monde est compté, et chaque collège montre ses premiers noms', () => {
	const { total, groups, roles } = group();
	expect(total).toBe(1202);
	expect(roles).toEqual([
		{ role: 'porteur', n: 1 },
		{ role: 'contributeur', n: 1201 }
	]);
	expect(groups.map(({ id, n, membres, more }) => [id, n, membres.length, more])).toEqual([
		['h', 1200, 50, 1150],
		['e', 1, 1, 0],
		['v', 0, 0, 0],
		[SANS, 1, 1, 0]
	]);
});

test('un collège se lit en entier, page par page', () => {
	const last = group('?college=h&page=6');
	expect([last.alone, last.page, last.pages]).toEqual(['h', 6, 6]);
	expect(last.groups.map(({ membres, more }) => [membres.at(-1)?.nom, more])).toEqual([['Personne 1199', 0]]);
	expect(group('?college=h&page=99').page).toBe(6);
	expect(group('?college=inconnu').alone).toBeNull();
});

test('un nom se cherche sans accents ni majuscules, dans tous les collèges', () => {
	const { groups, total } = group('?nom=ELO');
	expect(total).toBe(1202);
	expect(groups.map(({ id, membres }) => [id, membres.map(({ nom }) => nom)])).toEqual([
		[SANS, ['Éloïse Sans']]
	]);
	expect(group('?nom=personne&college=e').groups[0]).toMatchObject({ id: 'h', more: 1150 });
	expect(group('?nom=absente').groups).toEqual([]);
});

test('sans personne à placer, rien ne parle de collège absent', () => {
	expect(group('', [one('Ada', 'h')]).groups.map(({ id }) => id)).toEqual(['h', 'e', 'v']);
});
