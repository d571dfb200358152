import { beforeEach, describe, expect, test } from 'vitest';
import { addMembre, createDemarche, etapeOf } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, failureOf } from '../harness/people.ts';

describe.each(ENGINES)('le journal (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };
	let bob: { id: string };
	let demarche: string;

	beforeEach(async () => {
		ada = await createPerson(instance.engine, 'Ada');
		bob = await createPerson(instance.engine, 'Bob');
		demarche = await createDemarche(instance.engine, ada);
	});

	const act = (sql: string, parameters: unknown[]) =>
		as(instance.engine, ada, (tx) => tx.query(sql, parameters));
	const lines = () =>
		instance.engine.query(
			`select action, acteur_id, objet_id, resume, est_public from public.journal where demarche_id = $1 order by id`,
			[demarche]
		);

	test('commence avec la démarche, que son premier porteur a créée', async () => {
		expect(await lines()).toEqual([
			{ action: 'demarche.creee', acteur_id: ada.id, objet_id: demarche, resume: {}, est_public: true }
		]);
	});

	test.each<[string, string, (ids: { demarche: string; bob: string; etape: string }) => unknown[], object]>([
		[
			'une visibilité changée',
			`update public.demarche set visibilite = 'public' where id = $1`,
			({ demarche }) => [demarche],
			{ action: 'demarche.visibilite', resume: { de: 'brouillon', vers: 'public' }, est_public: true }
		],
		[
			'un cadre modifié',
			`update public.demarche set titre = 'Un autre titre' where id = $1`,
			({ demarche }) => [demarche],
			{ action: 'demarche.modifiee', resume: {}, est_public: true }
		],
		[
			'un rôle changé',
			`update public.membre set role = 'contributeur' where demarche_id = $1 and profil_id = $2`,
			({ demarche, bob }) => [demarche, bob],
			{ action: 'membre.role', resume: { de: 'observateur', vers: 'contributeur' }, est_public: false }
		],
		[
			'un membre retiré',
			`update public.membre set retire_le = now() where demarche_id = $1 and profil_id = $2`,
			({ demarche, bob }) => [demarche, bob],
			{ action: 'membre.retire', resume: { role: 'observateur' }, est_public: false }
		],
		[
			'un niveau d’engagement changé',
			`update public.etape set niveau = 'information' where id = $1`,
			({ etape }) => [etape],
			{
				action: 'etape.modifiee',
				resume: { nature: 'debat', niveau: { de: 'concertation', vers: 'information' } },
				est_public: true
			}
		],
		[
			'un passage',
			`select public.change_etape_etat($1, 'ouverte', 'Prêts')`,
			({ etape }) => [etape],
			{
				action: 'etape.passage',
				resume: { nature: 'debat', de: 'prevue', vers: 'ouverte', motif: 'Prêts' },
				est_public: true
			}
		]
	])('garde %s, avec son auteur', async (_, sql, parametersOf, expected) => {
		await addMembre(instance.engine, demarche, bob, 'observateur');
		const etape = await etapeOf(instance.engine, demarche, 'debat');
		await act(sql, parametersOf({ demarche, bob: bob.id, etape }));
		expect((await lines()).at(-1)).toMatchObject({ ...expected, acteur_id: ada.id });
	});

	test('n’ajoute rien quand rien ne change', async () => {
		const before = await lines();
		await act('update public.demarche set titre = titre where id = $1', [demarche]);
		await act('update public.etape set question = question where demarche_id = $1', [demarche]);
		expect(await lines()).toEqual(before);
	});

	test.each([
		['insérer', `insert into public.journal (demarche_id, action) values ($1, 'demarche.inventee')`],
		['réécrire', `update public.journal set resume = '{}' where demarche_id = $1`],
		['effacer', 'delete from public.journal where demarche_id = $1']
	])('même la clé secrète ne peut pas %s une ligne', async (_, sql) => {
		const failure = await failureOf(
			instance.engine.transaction(async (tx) => {
				await tx.exec('set local role service_role');
				await tx.query(sql, [demarche]);
			})
		);
		expect(failure?.code).toBe('42501');
	});
});
