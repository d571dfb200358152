import { beforeEach, describe, expect, test } from 'vitest';
import { addMembre, createDemarche } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, failureOf } from '../harness/people.ts';

describe.each(ENGINES)('les territoires d’une démarche (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };
	let demarche: string;

	beforeEach(async () => {
		ada = await createPerson(instance.engine, 'Ada');
		demarche = await createDemarche(instance.engine, ada, 'public');
	});

	const ADD = `insert into public.demarche_territoire (demarche_id, nature, code, nom, departement)
		values ($1, $2, $3, $4, $5)`;
	const add = (nature: string, code: string, nom: string, departement = '') =>
		as(instance.engine, ada, (tx) => tx.query(ADD, [demarche, nature, code, nom, departement]));
	const one = async (sql: string) => (await instance.engine.query(sql, [demarche]))[0]!;

	test('on trouve la démarche par le nom de ses territoires, et plus une fois retirés', async () => {
		await add('commune', '29151', 'Morlaix', 'Finistère');
		const findable = `select recherche @@ websearch_to_tsquery('french', 'morlaix finistere') as yes
			from public.demarche where id = $1`;
		expect(await one(findable)).toEqual({ yes: true });
		await as(instance.engine, ada, (tx) =>
			tx.query(`delete from public.demarche_territoire where demarche_id = $1`, [demarche])
		);
		expect(await one(findable)).toEqual({ yes: false });
	});

	test('choisir un territoire n’est pas modifier le texte que quelqu’un d’autre écrit', async () => {
		const seen = await one('select modifie_le from public.demarche where id = $1');
		await add('region', '53', 'Bretagne');
		expect(await one('select modifie_le from public.demarche where id = $1')).toEqual(seen);
	});

	test('le journal dit qui a ajouté et retiré quoi', async () => {
		await add('region', '53', 'Bretagne');
		await as(instance.engine, ada, (tx) =>
			tx.query(`delete from public.demarche_territoire where demarche_id = $1`, [demarche])
		);
		const rows = await instance.engine.query(
			`select action, resume, acteur_id from public.journal where demarche_id = $1 and action like 'territoire.%' order by id`,
			[demarche]
		);
		const resume = { nature: 'region', nom: 'Bretagne' };
		expect(rows).toEqual([
			{ action: 'territoire.ajoute', resume, acteur_id: ada.id },
			{ action: 'territoire.retire', resume, acteur_id: ada.id }
		]);
	});

	test('la deux-cent-unième est refusée, et rien n’en reste', async () => {
		await instance.engine.query(
			`insert into public.demarche_territoire (demarche_id, nature, code, nom)
			select $1, 'commune', lpad(n::text, 5, '0'), 'Commune ' || n from generate_series(1, 200) n`,
			[demarche]
		);
		expect(await failureOf(add('commune', '99999', 'De trop'))).toMatchObject({
			code: 'P0001',
			message: 'trop_de_territoires'
		});
		expect(
			await one('select count(*)::int as n from public.demarche_territoire where demarche_id = $1')
		).toEqual({
			n: 200
		});
	});

	test('une démarche supprimée emporte ses territoires', async () => {
		await add('region', '53', 'Bretagne');
		await instance.engine.query('delete from public.demarche where id = $1', [demarche]);
		expect(
			await one('select count(*)::int as n from public.demarche_territoire where demarche_id = $1')
		).toEqual({
			n: 0
		});
	});

	test('qui facilite lit les territoires sans pouvoir les changer', async () => {
		const bob = await createPerson(instance.engine, 'Bob');
		await addMembre(instance.engine, demarche, bob, 'facilitateur');
		const refused = as(instance.engine, bob, (tx) =>
			tx.query(ADD, [demarche, 'region', '53', 'Bretagne', ''])
		);
		expect(await failureOf(refused)).toMatchObject({ code: '42501' });
	});
});
