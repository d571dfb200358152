import { beforeEach, describe, expect, test } from 'vitest';
import { hashJeton } from '../../../src/lib/server/invitation/jeton.ts';
import { createDemarche } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, failureOf, type Person } from '../harness/people.ts';
import { speakTogether } from '../harness/two-connections.ts';

const DERNIER = { code: 'P0001', message: 'dernier_referent' };
const DECLARE = `insert into public.organisation (nom, nature) values ('La leur', 'association') returning id`;

describe.each(ENGINES)('une organisation que son dernier référent quitte (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };
	let bob: { id: string };
	let chloe: { id: string };
	let organisation: string;

	const query = (sql: string, parameters: unknown[] = []) => instance.engine.query(sql, parameters);
	const say = (person: Person, sql: string, parameters: unknown[] = []) =>
		as(instance.engine, person, (tx) => tx.query(sql, parameters));
	const grant = (role: string, more = 'null') =>
		query(
			`insert into public.mandat (organisation_id, profil_id, role, debut, fin) values ($1, $2, $3, '2024-01-01', ${more})`,
			[organisation, bob.id, role]
		);
	const leave = (person: Person = ada) => failureOf(say(person, 'select public.delete_account()'));
	const close = (person: Person = ada) =>
		failureOf(say(person, 'select public.close_organisation($1)', [organisation]));
	const reopen = (person: Person) =>
		failureOf(say(person, 'select public.reopen_organisation($1)', [organisation]));
	const speaksFor = async (person: Person) =>
		(await say(person, 'select private.may_speak_for($1) as may', [organisation]))[0]!.may;

	beforeEach(async () => {
		ada = await createPerson(instance.engine, 'Ada');
		bob = await createPerson(instance.engine, 'Bob');
		chloe = await createPerson(instance.engine, 'Chloé');
		organisation = String((await say(ada, DECLARE))[0]!.id);
	});

	/** What binds an organisation to others. */
	const ENGAGEMENTS: [what: string, engage: () => Promise<unknown>][] = [
		['pour laquelle quelqu’un d’autre parle', () => grant('porte_parole')],
		[
			'qui porte une démarche',
			async () =>
				query('insert into public.portage (demarche_id, organisation_id) values ($1, $2)', [
					await createDemarche(instance.engine, bob),
					organisation
				])
		],
		[
			'qui siège dans une instance',
			async () =>
				query(
					`with i as (insert into public.instance (demarche_id, nom, role) values ($1, 'Comité', 'decide') returning id, demarche_id)
					insert into public.instance_organisation (demarche_id, instance_id, organisation_id) select demarche_id, id, $2 from i`,
					[await createDemarche(instance.engine, bob), organisation]
				)
		],
		[
			'qui a signé une charte',
			async () =>
				query(
					`with v as (insert into public.charte_version (demarche_id) values ($1) returning id, demarche_id)
					insert into public.charte_signature (demarche_id, version_id, organisation_id) select demarche_id, id, $2 from v`,
					[await createDemarche(instance.engine, bob), organisation]
				)
		]
	];
	test.each(ENGAGEMENTS)(
		'%s : le compte reste, et la page dit laquelle, jusqu’à la fermeture',
		async (_, engage) => {
			await engage();
			expect(await leave()).toEqual(DERNIER);
			expect(await say(ada, 'select nom from public.list_only_referent()')).toEqual([{ nom: 'La leur' }]);
			expect(await close()).toBeNull();
			expect(await say(ada, 'select nom from public.list_only_referent()')).toEqual([]);
			expect(await leave()).toBeNull();
		}
	);

	test('que rien n’engage : le compte part, la fiche reste', async () => {
		await grant('porte_parole', `'2024-02-01'`);
		expect(await say(ada, 'select * from public.list_only_referent()')).toEqual([]);
		expect(await leave()).toBeNull();
		expect(await query('select nom from public.organisation where id = $1', [organisation])).toHaveLength(1);
	});

	test('une autre personne référente suffit, et devient à son tour la dernière', async () => {
		await grant('referent');
		await query(
			`insert into public.mandat (organisation_id, profil_id, role) values ($1, $2, 'porte_parole')`,
			[organisation, chloe.id]
		);
		expect(await leave()).toBeNull();
		expect(await leave(bob)).toEqual(DERNIER);
	});

	test('l’exploitant qui supprime une organisation ou un compte n’est pas arrêté', async () => {
		await grant('porte_parole');
		await query('delete from auth.users where id = $1', [ada.id]);
		expect(await query('select from public.profil where id = $1', [ada.id])).toEqual([]);
		await query('insert into public.administrateur (profil_id) values ($1)', [chloe.id]);
		await say(chloe, 'delete from public.organisation where id = $1', [organisation]);
		expect(await query('select from public.mandat where organisation_id = $1', [organisation])).toEqual([]);
	});

	test('fermer met fin aux mandats, aux demandes et aux invitations, et garde le reste', async () => {
		await grant('porte_parole');
		await say(chloe, 'insert into public.demande_mandat (organisation_id, profil_id) values ($1, $2)', [
			organisation,
			chloe.id
		]);
		await say(
			ada,
			`select public.invite_mandat(gen_random_uuid(), $1, 'dan@exemple.test', 'porte_parole', '', null, $2)`,
			[organisation, hashJeton('un jeton')]
		);
		expect(await close(bob)).toMatchObject({ message: 'role_insuffisant' });
		expect(await close()).toBeNull();
		expect([await speaksFor(ada), await speaksFor(bob)]).toEqual([false, false]);
		const [left] = await query(
			`select (select count(*)::int from public.demande_mandat where organisation_id = $1 and etat = 'en_attente') as demandes,
				(select count(*)::int from public.invitation_mandat where organisation_id = $1 and annulee_le is null) as invitations,
				(select count(*)::int from public.mandat where organisation_id = $1) as mandats`,
			[organisation]
		);
		expect(left).toEqual({ demandes: 0, invitations: 0, mandats: 2 });
		expect(await close()).toMatchObject({ message: 'role_insuffisant' });
	});

	test('fermée, personne n’y entre plus, pas même par une administration', async () => {
		await close();
		await query('insert into public.administrateur (profil_id) values ($1)', [chloe.id]);
		const fermee = { code: 'P0001', message: 'organisation_fermee' };
		const ask = say(bob, 'insert into public.demande_mandat (organisation_id, profil_id) values ($1, $2)', [
			organisation,
			bob.id
		]);
		expect(await failureOf(ask)).toEqual(fermee);
		const accord = say(chloe, 'insert into public.mandat (organisation_id, profil_id) values ($1, $2)', [
			organisation,
			bob.id
		]);
		expect(await failureOf(accord)).toEqual(fermee);
		const autre = String((await say(ada, DECLARE))[0]!.id);
		expect(
			await failureOf(say(chloe, 'select public.merge_organisations($1, $2)', [organisation, autre]))
		).toMatchObject({ message: 'fusion_impossible' });
	});

	test('qui l’a fermée la rouvre et en redevient référent ; l’administration la rouvre sans en être', async () => {
		await grant('porte_parole');
		await close();
		expect(await reopen(bob)).toMatchObject({ message: 'role_insuffisant' });
		expect(await reopen(ada)).toBeNull();
		expect([await speaksFor(ada), await speaksFor(bob)]).toEqual([true, false]);
		await close();
		await query('insert into public.administrateur (profil_id) values ($1)', [chloe.id]);
		expect(await reopen(chloe)).toBeNull();
		expect([await speaksFor(ada), await speaksFor(chloe)]).toEqual([false, false]);
		expect(await reopen(chloe)).toMatchObject({ message: 'role_insuffisant' });
	});

	test('l’administration qui ferme pour les autres puis se ravise rouvre sans parler en son nom', async () => {
		await query('insert into public.administrateur (profil_id) values ($1)', [chloe.id]);
		expect(await close(chloe)).toBeNull();
		expect(await reopen(chloe)).toBeNull();
		expect([await speaksFor(ada), await speaksFor(chloe)]).toEqual([false, false]);
	});
});

describe('sur PostgreSQL, deux connexions', () => {
	const instance = useInstance('postgres');

	test('les deux derniers référents qui suppriment leur compte ensemble se suivent : le second reste', async () => {
		const [ada, bob, chloe] = [
			await createPerson(instance.engine, 'Ada'),
			await createPerson(instance.engine, 'Bob'),
			await createPerson(instance.engine, 'Chloé')
		];
		const [row] = await as(instance.engine, ada, (tx) => tx.query(DECLARE));
		await instance.engine.query(
			`insert into public.mandat (organisation_id, profil_id, role) values ($1, $2, 'referent'), ($1, $3, 'porte_parole')`,
			[row!.id, bob.id, chloe.id]
		);
		const leave = (person: { id: string }) => ({
			person,
			sql: 'select public.delete_account()',
			parameters: []
		});
		expect(await speakTogether(instance, leave(ada), leave(bob))).toEqual(DERNIER);
	});

	describe('pendant qu’elle ferme', () => {
		let ada: { id: string };
		let bob: { id: string };
		let parameters: string[];

		beforeEach(async () => {
			ada = await createPerson(instance.engine, 'Ada');
			bob = await createPerson(instance.engine, 'Bob');
			const [row] = await as(instance.engine, ada, (tx) => tx.query(DECLARE));
			parameters = [String(row!.id)];
		});
		const say = (person: Person, sql: string, more: unknown[] = []) =>
			as(instance.engine, person, (tx) => tx.query(sql, [...parameters, ...more]));
		const close = 'select public.close_organisation($1)';

		test('un mandat qu’une administration accorde attend, et n’entre plus', async () => {
			await instance.engine.query('insert into public.administrateur (profil_id) values ($1)', [bob.id]);
			const grant = 'insert into public.mandat (organisation_id, profil_id) values ($1, auth.uid())';
			expect(
				await speakTogether(
					instance,
					{ person: ada, sql: close, parameters },
					{ person: bob, sql: grant, parameters }
				)
			).toEqual({ code: 'P0001', message: 'organisation_fermee' });
		});

		test('une référente qui s’en va au même moment et la fermeture se suivent', async () => {
			await instance.engine.query(
				`insert into public.mandat (organisation_id, profil_id, role) values ($1, $2, 'referent')`,
				[...parameters, bob.id]
			);
			// Her mandate is held, and the organisation only asked for afterwards: what ending it does, cut in two.
			const leaving = {
				person: bob,
				sql: `update public.mandat set fonction = 'Élue' where organisation_id = $1 and profil_id = auth.uid()`,
				thenSql: `update public.mandat set revoque_le = now() where organisation_id = $1 and profil_id = auth.uid()`,
				parameters
			};
			expect(await speakTogether(instance, leaving, { person: ada, sql: close, parameters })).toBeNull();
			const kept = await instance.engine.query(
				`select count(*) filter (where revoque_le is null)::int as en_cours, count(*)::int as n,
					(select fermee_le is not null from public.organisation where id = $1) as fermee
				from public.mandat where organisation_id = $1`,
				parameters
			);
			expect(kept).toEqual([{ en_cours: 0, n: 2, fermee: true }]);
		});

		/** Closing it, stopped where it has only begun. */
		const closing = () => ({
			person: ada,
			sql: 'select from public.organisation where id = $1 for update',
			thenSql: close,
			parameters
		});

		test('une demande acceptée au même moment attend, et se voit refusée en mots', async () => {
			const [demande] = await say(
				bob,
				'insert into public.demande_mandat (organisation_id) values ($1) returning id'
			);
			const accept = `select public.accept_demande_mandat($1, 'porte_parole', '', null)`;
			expect(
				await speakTogether(instance, closing(), { person: ada, sql: accept, parameters: [demande!.id] })
			).toEqual({ code: 'P0001', message: 'role_insuffisant' });
		});

		test('une invitation acceptée au même moment attend, et ne sert plus', async () => {
			const invite = `select public.invite_mandat(gen_random_uuid(), $1, 'bob@exemple.test', 'porte_parole', '', null, $2)`;
			await say(ada, invite, [hashJeton('un jeton')]);
			const accept = 'select public.accept_invitation_mandat($1)';
			expect(
				await speakTogether(instance, closing(), { person: bob, sql: accept, parameters: ['un jeton'] })
			).toEqual({ code: 'P0001', message: 'invitation_mandat_perimee' });
		});
	});
});
