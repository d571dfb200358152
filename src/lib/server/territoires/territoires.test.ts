import { expect, test } from 'vitest';
import { readDecoupage } from './decoupage.ts';
import { Territoires } from './territoires.ts';

const territoires = new Territoires();
const named = async (words: string, limit = 5) =>
	(await territoires.search(words, { limit })).found.map(
		({ nom, nature, departement }) => `${nom} (${departement || nature})`
	);

test('toute la France y est, une fois', () => {
	const all = readDecoupage().map(({ territoire }) => territoire);
	const count = (nature: string) => all.filter((territoire) => territoire.nature === nature).length;
	expect(count('commune')).toBe(34_969);
	expect(count('epci')).toBe(1_255);
	expect(new Set(all.map(({ nature, code }) => `${nature}:${code}`)).size).toBe(all.length);
	expect(all.filter(({ nature, departement }) => nature === 'commune' && !departement)).toEqual([]);
});

test('une région compte les habitants de ses communes', async () => {
	const all = readDecoupage().map(({ territoire }) => territoire);
	const sum = (nature: string) =>
		all
			.filter((territoire) => territoire.nature === nature)
			.reduce((total, { population }) => total + (population ?? 0), 0);
	expect(sum('region')).toBe(sum('commune'));
	expect(sum('departement')).toBe(sum('commune'));
});

test('le nom exact vient d’abord, puis ce qui commence ainsi', async () => {
	expect(await named('bretagne', 2)).toEqual(['Bretagne (region)', 'Bretagne (Territoire de Belfort)']);
	expect(await named('RENNES', 2)).toEqual([
		'Rennes (Ille-et-Vilaine)',
		'Rennes Métropole (Ille-et-Vilaine)'
	]);
	expect((await named('pas de calais', 1))[0]).toBe('Pas-de-Calais (departement)');
});

test('des homonymes se distinguent par leur département, les plus peuplés d’abord', async () => {
	expect(await named('saint denis', 2)).toEqual([
		'Saint-Denis (La Réunion)',
		'Saint-Denis (Seine-Saint-Denis)'
	]);
	expect(await named('st-denis aude', 1)).toEqual(['Saint-Denis (Aude)']);
});

test('un code postal, un code officiel ou la sorte d’intercommunalité mènent au territoire', async () => {
	expect(await named('29600')).toContain('Morlaix (Finistère)');
	expect(await named('29151')).toEqual(['Morlaix (Finistère)']);
	expect(await named('communauté de communes faucigny')).toEqual(['CC Faucigny - Glières (Haute-Savoie)']);
});

test('rien de tapé, ou rien qui réponde : rien', async () => {
	expect(await territoires.search('  ')).toEqual({ found: [], total: 0 });
	expect(await territoires.search('xyzzy')).toEqual({ found: [], total: 0 });
	expect(await territoires.search('%_\\(')).toEqual({ found: [], total: 0 });
});

test('un territoire se retrouve par sa nature et son code', async () => {
	expect(await territoires.get('commune', '29151')).toMatchObject({
		nom: 'Morlaix',
		departement: 'Finistère'
	});
	expect(await territoires.get('region', '53')).toMatchObject({ nom: 'Bretagne', departement: '' });
	expect(await territoires.get('commune', '53')).toBeNull();
	expect(await territoires.get('toString', '')).toBeNull();
});

test('un lieu dit dans quoi il se trouve, du plus petit au plus grand', async () => {
	const around = async (nature: string, code: string) => (await territoires.locate(nature, code))?.dans;
	expect(await around('commune', '29151')).toBe('e242900835 d29 r53');
	expect(await around('epci', '242900835')).toBe('d29 r53');
	expect(await around('departement', '29')).toBe('r53');
	expect(await around('region', '53')).toBe('');
	expect(await around('commune', '00000')).toBeUndefined();
});
