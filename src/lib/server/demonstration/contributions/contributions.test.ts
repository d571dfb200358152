import { describe, expect, test } from 'vitest';
import { Territoires } from '../../territoires/territoires.ts';
import { LIEUX } from './lieux.ts';
import { REACTIONS } from './reactions.ts';
import { APPORTS } from './rows.ts';
import { SYNTHESES } from '../spaser-bretagne-syntheses.ts';
import { THEMES } from './themes.ts';
import { VOIX, voixOf, type Voix } from './voix.ts';

const used = <T>(pick: (apport: (typeof APPORTS)[number]) => readonly T[]) => new Set(APPORTS.flatMap(pick));

test('la consultation a reçu 77 contributions, autant que la vraie, pendant qu’elle était ouverte', () => {
	expect(APPORTS).toHaveLength(77);
	expect(new Set(APPORTS.map(({ titre }) => titre)).size).toBe(77);
	expect(APPORTS[0]!.le).toBe('2017-10-09');
	expect(APPORTS.at(-1)!.le).toBe('2017-11-30');
});

test('toutes les thématiques, toutes les natures et toutes les provenances s’y trouvent', () => {
	expect(used(({ themes }) => themes)).toEqual(new Set(Object.keys(THEMES)));
	expect(used(({ nature }) => [nature]).size).toBe(6);
	expect(used(({ par }) => [par]).size).toBe(4);
});

test('aucune collectivité et aucun élu ne parle, et qui signe dit être inventé', () => {
	for (const key of Object.keys(VOIX) as Voix[]) {
		const { college, signature, organisation, profil } = voixOf(key);
		expect(college).not.toMatch(/Élus|Agents/);
		if (signature && !profil && college !== 'Habitants') expect(signature).toMatch(/ficti(f|ve)\)?$/);
		expect(signature && organisation).toBeFalsy();
	}
});

test('chaque argument répond à une contribution', () => {
	const titres = APPORTS.map(({ titre }) => titre);
	for (const { sur } of REACTIONS) expect(titres).toContain(sur);
	expect(new Set(REACTIONS.map(({ sur }) => sur)).size).toBeGreaterThanOrEqual(12);
});

test('chaque synthèse rassemble des contributions qui existent, et il en reste à ranger', () => {
	const titres = APPORTS.map(({ titre }) => titre);
	const gathered = SYNTHESES.flatMap(({ contributions }) => contributions);
	for (const titre of gathered) expect(titres).toContain(titre);
	expect(new Set(gathered).size).toBeLessThan(gathered.length);
	expect(new Set(gathered).size).toBeLessThan(APPORTS.length);
});

describe('les lieux', () => {
	test('sont des communes du code officiel, dans les quatre départements', async () => {
		const territoires = new Territoires();
		const codes = Object.values(LIEUX);
		const found = await Promise.all(codes.map((code) => territoires.get('commune', code)));
		expect(found.map((commune) => commune?.code)).toEqual(codes);
		expect(new Set(codes.map((code) => code.slice(0, 2)))).toEqual(new Set(['22', '29', '35', '56']));
	});

	test('servent tous', () => {
		expect(used(({ lieu }) => (lieu ? [lieu] : []))).toEqual(new Set(Object.keys(LIEUX)));
	});
});
