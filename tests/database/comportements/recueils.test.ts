import { beforeEach, describe, expect, test } from 'vitest';
import { addMembre, createDemarche, etapeOf } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, failureOf } from '../harness/people.ts';

const OPTIONS = {
	options: [
		{ id: 'a', libelle: 'Oui' },
		{ id: 'b', libelle: 'Non' }
	]
};

describe.each(ENGINES)('préparer un recueil (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };
	let bob: { id: string };
	let demarche: string;
	let etape: string;
	let recueil: string;

	const act = (sql: string, parameters: unknown[], person = ada) =>
		as(instance.engine, person, (tx) => tx.query(sql, parameters));
	const openStage = (etat = 'ouverte') =>
		instance.engine.query('update public.etape set etat = $2 where id = $1', [etape, etat]);
	const ask = async (libelle: string, more: { nature?: string; reglages?: object; after?: string } = {}) =>
		String(
			(
				await act(
					`insert into public.question (demarche_id, recueil_id, nature, libelle, reglages, condition_question, condition_valeurs)
					values ($1, $2, $3, $4, $5::jsonb, $6, $7::text[]) returning id`,
					[
						demarche,
						recueil,
						more.nature ?? 'courte',
						libelle,
						JSON.stringify(more.reglages ?? {}),
						more.after ?? null,
						more.after ? '{a}' : '{}'
					]
				)
			)[0]!.id
		);
	const pass = (etat: string) => act('update public.recueil set etat = $2 where id = $1', [recueil, etat]);
	const move = (id: string, rang: number, person = ada) =>
		act('select public.move_question($1, $2)', [id, rang], person);
	const asked = async () =>
		(
			await instance.engine.query(
				'select libelle from public.question where recueil_id = $1 and retiree_le is null order by ordre, id',
				[recueil]
			)
		).map(({ libelle }) => libelle);
	const isOpen = async () =>
		(await instance.engine.query('select private.is_open($1) as ouvert', [recueil]))[0]!.ouvert;

	beforeEach(async () => {
		[ada, bob] = await Promise.all([
			createPerson(instance.engine, 'Ada'),
			createPerson(instance.engine, 'Bob')
		]);
		demarche = await createDemarche(instance.engine, ada, 'public');
		await addMembre(instance.engine, demarche, bob, 'contributeur');
		etape = await etapeOf(instance.engine, demarche, 'diagnostic');
		await openStage();
		recueil = String(
			(
				await act(
					`insert into public.recueil (demarche_id, etape_id, nature, titre) values ($1, $2, 'questionnaire', 'Manger local') returning id`,
					[demarche, etape]
				)
			)[0]!.id
		);
	});

	test('une question se place où on le dit, et une copie juste après elle', async () => {
		const [un, , trois] = [await ask('Un'), await ask('Deux'), await ask('Trois')];
		expect(await asked()).toEqual(['Un', 'Deux', 'Trois']);
		await move(trois, 1);
		expect(await asked()).toEqual(['Trois', 'Un', 'Deux']);
		await move(trois, 99);
		expect(await asked()).toEqual(['Un', 'Deux', 'Trois']);
		await act('select public.copy_question($1)', [un]);
		expect(await asked()).toEqual(['Un', 'Un', 'Deux', 'Trois']);
	});

	test('ce qui dépend d’une question reste après elle ; retirée, elle ne retient plus rien', async () => {
		const source = await ask('Source', { nature: 'unique', reglages: OPTIONS });
		const suite = await ask('Suite', { after: source });
		expect(await failureOf(move(suite, 1))).toMatchObject({ message: 'condition_apres' });
		expect(await failureOf(move(source, 2))).toMatchObject({ message: 'condition_apres' });
		expect(await asked()).toEqual(['Source', 'Suite']);
		await act('update public.question set retiree_le = now() where id = $1', [source]);
		await move(suite, 1);
		expect(await asked()).toEqual(['Suite']);
	});

	test('qui contribue ne range pas les questions, ni n’ouvre le recueil', async () => {
		const un = await ask('Un');
		expect(await failureOf(move(un, 1, bob))).toMatchObject({ message: 'role_insuffisant' });
		await act(`update public.recueil set etat = 'ouvert' where id = $1`, [recueil], bob);
		expect(await isOpen()).toBe(false);
	});

	test('un recueil pose 200 questions au plus, retirées non comptées', async () => {
		const un = await ask('Un');
		await act(
			`insert into public.question (demarche_id, recueil_id, nature, libelle, ordre)
			select $1, $2, 'courte', 'Encore', n from generate_series(2, 200) n`,
			[demarche, recueil]
		);
		expect(await failureOf(ask('De trop'))).toMatchObject({ message: 'trop_de_questions' });
		await act('update public.question set retiree_le = now() where id = $1', [un]);
		await ask('La dernière');
		expect(
			await failureOf(act('update public.question set retiree_le = null where id = $1', [un]))
		).toMatchObject({ message: 'trop_de_questions' });
	});

	test.each([
		['sans question', async () => {}, 'recueil_sans_question'],
		['dont une question n’a pas de mots', () => ask(' '), 'question_sans_mots'],
		[
			'dont un choix n’a qu’une réponse',
			() => ask('Oui ?', { nature: 'unique', reglages: { options: [{ id: 'a', libelle: 'Oui' }] } }),
			'options_manquantes'
		],
		[
			'dont les réponses sont retirées',
			() =>
				ask('Oui ?', {
					nature: 'multiple',
					reglages: { options: OPTIONS.options.map((o) => ({ ...o, retiree: true })) }
				}),
			'options_manquantes'
		],
		['dont l’étape est close', () => ask('Un').then(() => openStage('close')), 'recueil_etape_fermee'],
		[
			'dont la fin est passée',
			() =>
				ask('Un').then(() => act(`update public.recueil set fin = '2020-01-01' where id = $1`, [recueil])),
			'recueil_fini'
		],
		[
			'pour des collèges, sans collège',
			() =>
				ask('Un').then(() =>
					act(`update public.recueil set ouverture = 'colleges' where id = $1`, [recueil])
				),
			'recueil_sans_college'
		]
	] as [string, () => Promise<unknown>, string][])(
		'un recueil %s ne s’ouvre pas',
		async (_, prepare, code) => {
			await prepare();
			expect(await failureOf(pass('ouvert'))).toMatchObject({ message: code });
		}
	);

	test('ouvert, clos, rouvert : le journal le dit à chaque fois, l’avis une seule', async () => {
		await ask('Oui ?', {
			nature: 'unique',
			reglages: { ...OPTIONS, options: [OPTIONS.options[0]], autre: true }
		});
		await pass('ouvert');
		expect(await isOpen()).toBe(true);
		await pass('clos');
		expect(await isOpen()).toBe(false);
		await pass('ouvert');
		expect(await failureOf(pass('brouillon'))).toMatchObject({ message: 'recueil_deja_ouvert' });
		const lines = await instance.engine.query(
			`select action, resume->>'titre' as titre, est_public from public.journal
			where demarche_id = $1 and action like 'recueil.%' order by id`,
			[demarche]
		);
		expect(lines.map(({ action }) => action)).toEqual(['recueil.ouvert', 'recueil.clos', 'recueil.ouvert']);
		expect(lines[0]).toMatchObject({ titre: 'Manger local', est_public: true });
		const avis = await instance.engine.query(
			`select profil_id, resume from public.avis where demarche_id = $1 and genre = 'recueil_ouvert'`,
			[demarche]
		);
		expect(avis).toEqual([{ profil_id: bob.id, resume: { titre: 'Manger local' } }]);
	});

	test('une étape close suspend son recueil', async () => {
		await ask('Un');
		await pass('ouvert');
		await openStage('close');
		expect(await isOpen()).toBe(false);
		await openStage('rouverte');
		expect(await isOpen()).toBe(true);
	});

	test('les collèges choisis remplacent ceux d’avant, et sont de la démarche', async () => {
		const autre = await createDemarche(instance.engine, ada);
		const name = async (where: string, nom: string) =>
			String(
				(
					await instance.engine.query(
						'insert into public.college (demarche_id, nom, ordre) values ($1, $2, 1) returning id',
						[where, nom]
					)
				)[0]!.id
			);
		const colleges = [await name(demarche, 'Élus'), await name(demarche, 'Acteurs')];
		const etranger = await name(autre, 'Élus');
		const choose = (...ids: string[]) =>
			act('select public.choose_colleges($1, $2::uuid[])', [recueil, `{${ids.join()}}`]);
		const chosen = async () =>
			(
				await instance.engine.query(
					'select college_id as id from public.recueil_college where recueil_id = $1',
					[recueil]
				)
			).map(({ id }) => id);
		await choose(colleges[0]!);
		await choose(colleges[1]!, etranger);
		expect(await chosen()).toEqual([colleges[1]]);
	});
});
