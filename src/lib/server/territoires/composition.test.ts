import { expect, test } from 'vitest';
import { compose, withCommunesOf, withLieu } from './composition.ts';
import { Territoires } from './territoires.ts';

const territoires = new Territoires();
const MORLAIX_CO = { nature: 'epci', code: '242900835' } as const;
const HAUT_LEON = { nature: 'epci', code: '200067072' } as const;
const MORLAIX = { nature: 'commune', code: '29151' } as const;
const FINISTERE = { nature: 'departement', code: '29' } as const;

test('un périmètre compte les communes de ses lieux, chacune une fois', async () => {
	const epci = (await compose(territoires, [MORLAIX_CO]))!;
	const twice = (await compose(territoires, [MORLAIX_CO, MORLAIX, FINISTERE]))!;
	const departement = (await compose(territoires, [FINISTERE]))!;
	expect(epci.communes).toBe((await territoires.listCommunes(MORLAIX_CO)).length);
	expect(epci.population).toBe((await territoires.get('epci', MORLAIX_CO.code))!.population);
	expect([twice.communes, twice.population]).toEqual([departement.communes, departement.population]);
});

test('un code que personne n’a ne compose rien', async () => {
	expect(await compose(territoires, [MORLAIX, { nature: 'commune', code: '00000' }])).toBeNull();
});

test('une commune déjà comprise ne s’ajoute pas ; son intercommunalité prend sa place', async () => {
	expect(await withLieu(territoires, [MORLAIX_CO], MORLAIX)).toEqual([MORLAIX_CO]);
	expect(await withLieu(territoires, [MORLAIX], MORLAIX)).toEqual([MORLAIX]);
	expect(await withLieu(territoires, [MORLAIX, HAUT_LEON], MORLAIX_CO)).toEqual([HAUT_LEON, MORLAIX_CO]);
	expect(await withLieu(territoires, [MORLAIX_CO, HAUT_LEON], FINISTERE)).toEqual([FINISTERE]);
	expect(await withLieu(territoires, [], { nature: 'commune', code: '00000' })).toEqual([]);
});

test('une intercommunalité se détaille en ses communes, sans doublon', async () => {
	const communes = await withCommunesOf(territoires, [MORLAIX_CO, MORLAIX], MORLAIX_CO);
	expect(communes).toHaveLength((await territoires.listCommunes(MORLAIX_CO)).length);
	expect(new Set(communes.map(({ code }) => code)).size).toBe(communes.length);
	expect(communes.every(({ nature }) => nature === 'commune')).toBe(true);
});
