import { describe, expect, test } from 'vitest';
import { computeNature, FORMES } from '../../../src/lib/domain/organisation/forme.ts';
import { organisationSchema } from '../../../src/lib/domain/organisation/schema.ts';
import * as organisations from '../../../src/lib/server/data/organisations.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, failureOf } from '../harness/people.ts';
import { speakTogether } from '../harness/two-connections.ts';

const saisie = (more: object) => organisationSchema.parse({ forme: 'association', ...more });
const BRETAGNE = { nature: 'region', code: '53', nom: 'Bretagne', departement: '', population: 1 } as const;

describe.each(ENGINES)('une organisation (%s)', (engine) => {
	const instance = useInstance(engine);
	const person = async (nom: string) => instance.as(await createPerson(instance.engine, nom));
	const declare = async (more: object, territoire: typeof BRETAGNE | null = null) => {
		const created = await organisations.create(await person('Ada'), saisie(more), territoire);
		if ('refus' in created) throw new Error(created.refus);
		return created.id;
	};

	test('se relit comme elle a été déclarée, qualités et types de SIAE compris', async () => {
		const id = await declare(
			{
				nom: 'Le Relais du Léon',
				qualites: ['association', 'esus'],
				siae: ['aci'],
				siret: '732 829 320 00074'
			},
			BRETAGNE
		);
		expect(await organisations.get(instance.client(), id)).toMatchObject({
			nom: 'Le Relais du Léon',
			nature: 'association',
			qualites: ['association', 'esus'],
			siae: ['aci'],
			est_ess: true,
			siret: '73282932000074',
			territoire_nom: 'Bretagne'
		});
	});

	test.each([
		['relais', true],
		['RELAIS leon', true],
		['léon bretagne', true],
		['732 829 320', true],
		['73282932000074', true],
		['relais normandie', false],
		['%', true],
		['relais_', true]
	])('se cherche sans accents ni majuscules : « %s »', async (words, isFound) => {
		const { found } = await organisations.list(instance.client(), { words });
		expect(found.some(({ nom }) => nom === 'Le Relais du Léon')).toBe(isFound);
	});

	test('l’annuaire se lit page par page, et une page de trop est vide', async () => {
		for (const n of [1, 2, 3]) await declare({ nom: `Coopérative des pages ${n}`, forme: 'scic' });
		const page = (n: number) =>
			organisations.list(instance.client(), { words: 'cooperative pages', size: 2, page: n });
		expect([(await page(1)).found.length, (await page(2)).found.length]).toEqual([2, 1]);
		expect((await page(1)).total).toBe(3);
		expect((await page(9)).found).toEqual([]);
	});

	test.each([
		['Relais du Léon', ''],
		['Association le relais de Leon', ''],
		['Les Relais du Leon', '']
	])('se reconnaît à un nom voisin : « %s »', async (nom, sigle) => {
		const [first] = await organisations.listSimilar(await person('Bob'), { nom, sigle });
		expect(first?.nom).toBe('Le Relais du Léon');
	});

	test('se reconnaît à son sigle, et un nom étranger ne rappelle rien', async () => {
		await declare({ nom: 'Chambre régionale de l’économie sociale et solidaire', sigle: 'CRESS' });
		const bob = await person('Bob');
		const names = async (nom: string, sigle = '') =>
			(await organisations.listSimilar(bob, { nom, sigle })).map((one) => one.sigle);
		expect(await names('Tout autre nom', 'cress')).toEqual(['CRESS']);
		expect(await names('CRESS')).toEqual(['CRESS']);
		expect(await names('Zygomatiques et kaléidoscopes')).toEqual([]);
		expect(await names('de la')).toEqual([]);
	});

	test('un SIRET ne sert qu’une fois, un RNA aussi', async () => {
		const ada = await person('Ada');
		const refusal = async (more: object) =>
			organisations.create(ada, saisie({ nom: 'Autre', ...more }), null);
		expect(await refusal({ siret: '73282932000074' })).toEqual({ refus: 'siret_deja_declare' });
		await declare({ nom: 'Avec RNA', rna: 'W292001234' });
		expect(await refusal({ rna: 'W292001234' })).toEqual({ refus: 'rna_deja_declare' });
	});

	test.each([
		['73282932000075', 'siret_cle'],
		['35600000049838', 'siret_cle'],
		['123', 'siret_forme'],
		['35600000049837', null],
		['23350001600040', null]
	])('la base elle-même juge la clé de %s : %s', async (siret, refus) => {
		const ada = await createPerson(instance.engine, 'Ada');
		const insert = as(instance.engine, ada, (tx) =>
			tx.query(`insert into public.organisation (nom, nature, siret) values ('Essai', 'autre', $1)`, [siret])
		);
		expect((await failureOf(insert))?.message ?? null).toBe(refus);
	});

	test('sa famille suit sa forme, comme le domaine la calcule', async () => {
		for (const qualites of [[], ['societe_commerciale']]) {
			const rows = await instance.engine.query(
				`insert into public.organisation (nom, nature, forme, qualites)
				select 'Forme ' || f, 'autre', f, array(select jsonb_array_elements_text($1::jsonb))
				from unnest(enum_range(null::public.forme_juridique)) f returning forme, nature`,
				[JSON.stringify(qualites)]
			);
			expect(rows).toEqual(FORMES.map((forme) => ({ forme, nature: computeNature(forme, qualites) })));
		}
	});

	test('ce que quelqu’un a changé entre-temps n’est pas écrasé', async () => {
		const ada = await person('Ada');
		const created = await organisations.create(ada, saisie({ nom: 'Deux plumes' }), null);
		const { id } = created as { id: string };
		const seen = (await organisations.get(ada, id))!.modifie_le;
		const save = async (client: typeof ada, nom: string, vu: string) =>
			organisations.update(client, id, saisie({ nom }), null, vu);
		const saved = await save(ada, 'Première', seen);
		expect(await save(ada, 'Seconde', seen)).toEqual({ refus: 'modifie_entre_temps' });
		expect(await save(await person('Bob'), 'Intrus', seen)).toHaveProperty('refus');
		expect((await organisations.get(ada, id))!.nom).toBe('Première');
		expect(await save(ada, 'Troisième', (saved as { modifie_le: string }).modifie_le)).toHaveProperty(
			'modifie_le'
		);
	});
});

describe('sur PostgreSQL, deux connexions', () => {
	const instance = useInstance('postgres');

	test('qui déclarent le même SIRET se suivent : une seule y parvient', async () => {
		const declare = async (nom: string) => ({
			person: await createPerson(instance.engine, nom),
			sql: `insert into public.organisation (nom, nature, siret) values ($1, 'association', '73282932000074')`,
			parameters: [nom]
		});
		const outcome = await speakTogether(instance, await declare('Première'), await declare('Seconde'));
		expect(outcome).toMatchObject({ code: '23505' });
		expect(await instance.engine.query('select nom from public.organisation')).toEqual([{ nom: 'Première' }]);
	});
});
