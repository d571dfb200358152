import { beforeEach, describe, expect, test } from 'vitest';
import { createDemarche } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, failureOf } from '../harness/people.ts';

const lieu = (code: string, nom: string) => ({
	nature: 'commune',
	code,
	nom,
	departement: 'Finistère',
	population: 1000
});
const MORLAIX = lieu('29151', 'Morlaix');
const LANMEUR = lieu('29113', 'Lanmeur');
const PAYS = {
	nature: 'pays',
	nom: 'Pays du Trégor',
	communes: 2,
	population: 2000,
	lieux: [MORLAIX, LANMEUR]
};

describe.each(ENGINES)('les périmètres libres (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };
	let demarche: string;

	beforeEach(async () => {
		ada = await createPerson(instance.engine, 'Ada');
		demarche = await createDemarche(instance.engine, ada, 'public');
	});

	const save = (p: object) =>
		as(instance.engine, ada, async (tx) =>
			String(
				(
					await tx.query('select public.save_perimetre($1, $2::jsonb) as id', [demarche, JSON.stringify(p)])
				)[0]!.id
			)
		);
	const rows = (sql: string) => instance.engine.query(sql, [demarche]);
	const places = () =>
		rows('select nom from public.perimetre_lieu where demarche_id = $1 order by nom').then((all) =>
			all.map(({ nom }) => nom)
		);
	const lines = () =>
		rows(
			`select action, resume ->> 'nom' as nom from public.journal where demarche_id = $1 and action like 'territoire.%' order by id`
		);

	test('un périmètre de plusieurs lieux est un seul geste : une ligne au journal', async () => {
		await save(PAYS);
		expect(await places()).toEqual(['Lanmeur', 'Morlaix']);
		expect(await lines()).toEqual([{ action: 'territoire.ajoute', nom: 'Pays du Trégor' }]);
	});

	test('on trouve la démarche par le nom du périmètre et de ses lieux, et plus une fois retiré', async () => {
		const findable = (words: string) =>
			rows(
				`select recherche @@ websearch_to_tsquery('french', '${words}') as yes from public.demarche where id = $1`
			);
		await save(PAYS);
		for (const words of ['tregor', 'lanmeur']) expect(await findable(words)).toEqual([{ yes: true }]);
		await as(instance.engine, ada, (tx) =>
			tx.query('delete from public.perimetre where demarche_id = $1', [demarche])
		);
		for (const words of ['tregor', 'lanmeur']) expect(await findable(words)).toEqual([{ yes: false }]);
		expect((await lines()).at(-1)).toEqual({ action: 'territoire.retire', nom: 'Pays du Trégor' });
	});

	test('le modifier remplace ses lieux, en un geste', async () => {
		const id = await save(PAYS);
		const [{ vu }] = (await rows(
			'select modifie_le::text as vu from public.perimetre where demarche_id = $1'
		)) as [{ vu: string }];
		expect(await save({ ...PAYS, id, vu, communes: 1, lieux: [LANMEUR] })).toBe(id);
		expect(await places()).toEqual(['Lanmeur']);
		expect((await lines()).map(({ action }) => action)).toEqual(['territoire.ajoute', 'territoire.modifie']);
		expect(await failureOf(save({ ...PAYS, id, vu }))).toMatchObject({ message: 'modifie_entre_temps' });
		expect(await places()).toEqual(['Lanmeur']);
	});

	test.each<[string, object, string]>([
		['sans lieu', { lieux: [] }, 'perimetre_sans_lieu'],
		['avec deux fois la même commune', { lieux: [MORLAIX, MORLAIX] }, 'lieu_en_double'],
		['d’un nom déjà pris', { nom: ' pays du trégor ' }, 'perimetre_existe'],
		[
			'de mille et une communes',
			{ lieux: Array.from({ length: 1001 }, (_, n) => lieu(String(10_000 + n), 'Une commune')) },
			'perimetre_trop_grand'
		]
	])('un périmètre %s est refusé, et rien n’en reste', async (_, wrong, code) => {
		await save(PAYS);
		expect(await failureOf(save({ ...PAYS, nom: 'Un autre', ...wrong }))).toMatchObject({
			code: 'P0001',
			message: code
		});
		expect(await rows('select nom from public.perimetre where demarche_id = $1')).toEqual([
			{ nom: 'Pays du Trégor' }
		]);
	});

	test('le périmètre d’une autre démarche ne se modifie pas d’ici', async () => {
		const id = await save(PAYS);
		const elsewhere = await createDemarche(instance.engine, ada);
		const p = { ...PAYS, id, vu: null, nom: 'Volé' };
		const stolen = as(instance.engine, ada, (tx) =>
			tx.query('select public.save_perimetre($1, $2::jsonb)', [elsewhere, JSON.stringify(p)])
		);
		expect(await failureOf(stolen)).toMatchObject({ code: 'P0001', message: 'modifie_entre_temps' });
		expect(await places()).toEqual(['Lanmeur', 'Morlaix']);
	});

	test.each([
		['une région', { lieux: [{ nature: 'region', code: '53', nom: 'Bretagne' }] }],
		['un nom vide', { nom: '   ' }],
		['une nature inventée', { nature: 'royaume' }]
	])('%s ne passe pas, même sans la page', async (_, wrong) => {
		expect(await failureOf(save({ ...PAYS, ...wrong }))).not.toBeNull();
		expect(await rows('select nom from public.perimetre where demarche_id = $1')).toEqual([]);
	});

	test('changer un périmètre n’est pas modifier le texte que quelqu’un d’autre écrit', async () => {
		const seen = await rows('select modifie_le from public.demarche where id = $1');
		await save(PAYS);
		expect(await rows('select modifie_le from public.demarche where id = $1')).toEqual(seen);
	});
});
