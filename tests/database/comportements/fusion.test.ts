import { beforeEach, describe, expect, test } from 'vitest';
import { createDemarche } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, failureOf, type Person } from '../harness/people.ts';
import { speakTogether } from '../harness/two-connections.ts';

const MERGE = 'select public.merge_organisations($1, $2)';

describe.each(ENGINES)('fusionner deux organisations (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };
	let bob: { id: string };
	let gardee: string;
	let fondue: string;

	const query = (sql: string, parameters: unknown[] = []) => instance.engine.query(sql, parameters);
	const declare = async (person: Person, nom: string, more = '') =>
		as(instance.engine, person, async (tx) => {
			const [row] = await tx.query(
				`insert into public.organisation (nom, nature${more && ', sigle'}) values ($1, 'association'${more && `, '${more}'`}) returning id`,
				[nom]
			);
			return String(row!.id);
		});
	const merge = (person: Person, kept = gardee, merged = fondue) =>
		as(instance.engine, person, (tx) => tx.query(MERGE, [kept, merged]));

	beforeEach(async () => {
		ada = await createPerson(instance.engine, 'Ada');
		bob = await createPerson(instance.engine, 'Bob');
		gardee = await declare(ada, 'La gardée');
		fondue = await declare(ada, 'La fondue', 'FDU');
	});

	test('tout passe à la gardée : mandats même terminés et le jour où ils l’ont été, démarches, demandes, contacts', async () => {
		const [commune, seule] = [
			await createDemarche(instance.engine, ada),
			await createDemarche(instance.engine, ada)
		];
		for (const [demarche, organisation] of [
			[commune, gardee],
			[commune, fondue],
			[seule, fondue]
		])
			await query('insert into public.portage (demarche_id, organisation_id) values ($1, $2)', [
				demarche,
				organisation
			]);
		await query(
			`insert into public.mandat (organisation_id, profil_id, fonction, revoque_le) values ($1, $2, 'secrétaire', '2024-03-01')`,
			[fondue, bob.id]
		);
		for (const organisation of [gardee, fondue])
			await query('insert into public.demande_mandat (organisation_id, profil_id) values ($1, $2)', [
				organisation,
				bob.id
			]);
		await query(`insert into public.organisation_contact (organisation_id, nom) values ($1, 'Siège')`, [
			fondue
		]);
		const before = await query(
			'select id, fonction, revoque_le::text from public.mandat where organisation_id in ($1, $2) order by id',
			[gardee, fondue]
		);

		await merge(ada);

		expect(
			await query(
				'select id, fonction, revoque_le::text from public.mandat where organisation_id = $1 order by id',
				[gardee]
			)
		).toEqual(before);
		const counted = await query(
			`select (select count(*)::int from public.portage where organisation_id = $1) as portages,
				(select count(*)::int from public.demande_mandat where organisation_id = $1) as demandes,
				(select count(*)::int from public.organisation_contact where organisation_id = $1) as contacts`,
			[gardee]
		);
		expect(counted).toEqual([{ portages: 2, demandes: 1, contacts: 1 }]);
	});

	test('la gardée reprend ce qu’elle ne disait pas, et l’adresse de l’autre mène à elle', async () => {
		await query(
			`update public.organisation set siret = '73282932000074', site_web = 'https://fondue.test' where id = $1`,
			[fondue]
		);
		await query(`update public.organisation set site_web = 'https://gardee.test' where id = $1`, [gardee]);
		await merge(ada);
		expect(
			await query('select nom, sigle, siret, site_web from public.organisation where id = $1', [gardee])
		).toEqual([{ nom: 'La gardée', sigle: 'FDU', siret: '73282932000074', site_web: 'https://gardee.test' }]);
		expect(
			await query('select fusionnee_dans, siret from public.organisation where id = $1', [fondue])
		).toEqual([{ fusionnee_dans: gardee, siret: null }]);
		await query(`update public.organisation set siret = null where id = $1`, [gardee]);
	});

	test('une chaîne de fusions mène à la dernière', async () => {
		const derniere = await declare(ada, 'La dernière');
		await merge(ada);
		await merge(ada, derniere, gardee);
		expect(await query('select fusionnee_dans from public.organisation where id = $1', [fondue])).toEqual([
			{ fusionnee_dans: derniere }
		]);
	});

	test('le journal garde qui a fondu quoi', async () => {
		await merge(ada);
		const rows = await query(
			`select acteur_id, resume ->> 'nom' as nom from public.journal where action = 'organisation.fusionnee' and objet_id = $1`,
			[gardee]
		);
		expect(rows).toEqual([{ acteur_id: ada.id, nom: 'La fondue' }]);
	});

	test('il faut être référent des deux, ou administrer', async () => {
		expect(await failureOf(merge(bob))).toMatchObject({ code: 'P0001', message: 'role_insuffisant' });
		const autrui = await declare(bob, 'Celle de Bob');
		expect(await failureOf(merge(ada, gardee, autrui))).toMatchObject({ message: 'role_insuffisant' });
		await query('insert into public.administrateur (profil_id) values ($1)', [bob.id]);
		expect(await failureOf(merge(bob, gardee, autrui))).toBeNull();
	});

	test('ni avec elle-même, ni deux fois', async () => {
		const impossible = { code: 'P0001', message: 'fusion_impossible' };
		expect(await failureOf(merge(ada, gardee, gardee))).toEqual(impossible);
		await query('insert into public.administrateur (profil_id) values ($1)', [bob.id]);
		await merge(ada);
		expect(await failureOf(merge(bob))).toEqual(impossible);
		expect(await failureOf(merge(bob, fondue, gardee))).toEqual(impossible);
	});

	test('chaque colonne qui nomme une organisation est dans la liste de ce qu’une fusion déplace', async () => {
		const named = await query(
			`select c.conrelid::regclass::text as nom_table, a.attname::text as colonne
			from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[array_position(c.confkey,
				(select k.attnum from pg_attribute k where k.attrelid = c.confrelid and k.attname = 'id'))]
			where c.contype = 'f' and c.confrelid = 'public.organisation'::regclass order by 1, 2`
		);
		const listed = await query(
			'select nom_table, colonne from private.lien_organisation order by nom_table, colonne'
		);
		const sorted = (rows: typeof named) =>
			rows
				.map(({ nom_table, colonne }) => `${String(nom_table).replace('public.', '')}.${String(colonne)}`)
				.sort();
		expect(sorted(listed)).toEqual(sorted(named));
	});
});

describe('sur PostgreSQL, deux connexions', () => {
	const instance = useInstance('postgres');

	test('qui fusionnent les deux mêmes fiches en sens contraire se suivent : une seule y parvient', async () => {
		const ada = await createPerson(instance.engine, 'Ada');
		const ids = await as(instance.engine, ada, (tx) =>
			tx.query(
				`insert into public.organisation (nom, nature) values ('Une', 'autre'), ('Deux', 'autre') returning id`
			)
		);
		const [une, deux] = ids.map(({ id }) => String(id));
		const turn = (kept: string, merged: string) => ({ person: ada, sql: MERGE, parameters: [kept, merged] });
		expect(await speakTogether(instance, turn(une!, deux!), turn(deux!, une!))).not.toBeNull();
		expect(
			await instance.engine.query('select id from public.organisation where fusionnee_dans is null')
		).toEqual([{ id: une }]);
	});

	test('une référente qui s’en va au même moment et la fusion se suivent', async () => {
		const [ada, bob] = [
			await createPerson(instance.engine, 'Ada'),
			await createPerson(instance.engine, 'Bob')
		];
		const ids = await as(instance.engine, ada, (tx) =>
			tx.query(
				`insert into public.organisation (nom, nature) values ('Gardée', 'autre'), ('Fondue', 'autre') returning id`
			)
		);
		const [gardee, fondue] = ids.map(({ id }) => String(id));
		await instance.engine.query(
			`insert into public.mandat (organisation_id, profil_id, role) values ($1, $2, 'referent')`,
			[fondue, bob.id]
		);
		const mine = 'where organisation_id = $1 and profil_id = auth.uid()';
		const leaving = {
			person: bob,
			sql: `update public.mandat set fonction = 'Élue' ${mine}`,
			thenSql: `update public.mandat set revoque_le = now() ${mine}`,
			parameters: [fondue]
		};
		const merging = { person: ada, sql: MERGE, parameters: [gardee, fondue] };
		expect(await speakTogether(instance, leaving, merging)).toBeNull();
		const mandats = await instance.engine.query(
			`select organisation_id, profil_id, revoque_le is null as en_cours from public.mandat
			where profil_id in ($1, $2) order by profil_id = $2, en_cours`,
			[ada.id, bob.id]
		);
		expect(mandats).toEqual([
			{ organisation_id: gardee, profil_id: ada.id, en_cours: true },
			{ organisation_id: gardee, profil_id: ada.id, en_cours: true },
			{ organisation_id: gardee, profil_id: bob.id, en_cours: false }
		]);
	});
});
