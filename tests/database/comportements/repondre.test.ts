import { beforeEach, describe, expect, test } from 'vitest';
import { addMembre, createDemarche, etapeOf } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, failureOf, type Person } from '../harness/people.ts';
import { speakTogether } from '../harness/two-connections.ts';

const VISITEUR: Person = { id: null };
const SAVE = 'select public.save_reponse($1, $2, $3::jsonb, $4) as etat';
let number = 0;
const secret = () => `un secret assez long pour personne ${++number}`;

describe.each(ENGINES)('répondre à un recueil (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };
	let demarche: string;
	let recueil: string;
	let question: string;

	const one = async (sql: string, parameters: unknown[] = []) =>
		(await instance.engine.query(sql, parameters))[0]!;
	const change = (settings: string) =>
		instance.engine.query(`update public.recueil set ${settings} where id = $1`, [recueil]);

	beforeEach(async () => {
		ada = await createPerson(instance.engine, 'Ada');
		demarche = await createDemarche(instance.engine, ada, 'public');
		const etape = await etapeOf(instance.engine, demarche, 'diagnostic');
		await instance.engine.query(`update public.etape set etat = 'ouverte' where id = $1`, [etape]);
		recueil = String(
			(
				await one(
					`insert into public.recueil (demarche_id, etape_id, nature, titre, etat)
					values ($1, $2, 'questionnaire', 'Votre avis', 'ouvert') returning id`,
					[demarche, etape]
				)
			).id
		);
		question = String(
			(
				await one(
					`insert into public.question (demarche_id, recueil_id, nature, libelle)
					values ($1, $2, 'courte', 'Pourquoi ?') returning id`,
					[demarche, recueil]
				)
			).id
		);
	});

	const saisie = (mots: string, more: Record<string, unknown> = {}) =>
		JSON.stringify({ contenu: { [question]: mots }, ...more });
	const save = (person: Person, jeton: string, words: string, send = true) =>
		as(instance.engine, person, async (tx) => {
			const [row] = await tx.query(SAVE, [recueil, jeton, words, send]);
			return row!.etat as Record<string, unknown>;
		});
	const open = (person: Person, jeton: string) =>
		as(instance.engine, person, async (tx) => {
			const [row] = await tx.query('select public.open_reponse($1, $2) as ouvert', [recueil, jeton]);
			return row!.ouvert;
		});
	const confirm = (jeton: string) =>
		as(instance.engine, VISITEUR, (tx) => tx.query('select public.confirm_reponse($1)', [jeton]));
	const counted = async () =>
		(await one('select reponses from public.recueil where id = $1', [recueil])).reponses;
	const letters = async () =>
		(
			await instance.engine.query(
				`select contenu ->> 'jeton' as jeton from private.courrier where contenu ->> 'code' =
					(select code from public.recueil where id = $1) order by cree_le`,
				[recueil]
			)
		).map((row) => String(row.jeton));

	test('envoyée deux fois avec le même secret, une réponse est gardée une fois', async () => {
		const jeton = secret();
		expect(await save(VISITEUR, jeton, saisie('Parce que'))).toMatchObject({ etat: 'publiee' });
		expect(await save(VISITEUR, jeton, saisie('Autre chose'))).toMatchObject({
			etat: 'publiee',
			contenu: { [question]: 'Parce que' }
		});
		expect(await counted()).toBe(1);
	});

	test('un brouillon se reprend avec son secret, et ne compte pas', async () => {
		const jeton = secret();
		await save(VISITEUR, jeton, saisie('Un début'), false);
		expect(await open(VISITEUR, jeton)).toMatchObject({
			refus: null,
			reponse: { contenu: { [question]: 'Un début' } }
		});
		expect(await open(VISITEUR, secret())).toEqual({ refus: null, reponse: null });
		expect(await counted()).toBe(0);
	});

	test('commencée sans compte, envoyée avec, elle se retrouve sans son secret, par ce compte seul', async () => {
		const jeton = secret();
		await save(VISITEUR, jeton, saisie('Un début'), false);
		await save(ada, secret(), saisie('Un autre début'), false);
		expect(await open(ada, '')).toMatchObject({ reponse: null });
		await save(ada, jeton, saisie('La fin'));
		expect(await open(ada, '')).toMatchObject({ reponse: { contenu: { [question]: 'La fin' } } });
		expect(await open(VISITEUR, '')).toMatchObject({ reponse: null });
		expect(await open(await createPerson(instance.engine, 'Eve'), '')).toMatchObject({ reponse: null });
	});

	test('ce que le recueil ne demande pas n’est pas gardé', async () => {
		const answer = await save(
			VISITEUR,
			secret(),
			JSON.stringify({ contenu: { [question]: 'Oui', intrus: 'Non' } })
		);
		expect(answer.contenu).toEqual({ [question]: 'Oui' });
	});

	test.each([
		[`etat = 'clos'`, 'recueil_clos'],
		[`debut = current_date + 3`, 'recueil_pas_encore'],
		[`fin = current_date - 3`, 'recueil_clos'],
		[`ouverture = 'membres'`, 'reponse_non_demandee']
	])('%s : %s', async (settings, refus) => {
		await change(settings);
		expect(await failureOf(save(VISITEUR, secret(), saisie('Oui')))).toMatchObject({ message: refus });
		expect(await counted()).toBe(0);
	});

	test('l’étape close, le recueil ne reçoit plus rien', async () => {
		await instance.engine.query(`update public.etape set etat = 'close' where demarche_id = $1`, [demarche]);
		expect(await failureOf(save(VISITEUR, secret(), saisie('Oui')))).toMatchObject({
			message: 'recueil_clos'
		});
	});

	test('ce qui était envoyé à temps répond encore comme la première fois, une fois clos', async () => {
		const jeton = secret();
		await save(VISITEUR, jeton, saisie('À temps'));
		await change(`etat = 'clos'`);
		expect(await save(VISITEUR, jeton, saisie('À temps'))).toMatchObject({ etat: 'publiee' });
	});

	test('un questionnaire compte chaque compte une fois, et chaque voix', async () => {
		await save(ada, secret(), saisie('Oui'));
		expect(await failureOf(save(ada, secret(), saisie('Non')))).toMatchObject({ message: 'deja_repondu' });
		const organisation = await one(
			`insert into public.organisation (nom, nature, cree_par) values ('Le Panier', 'association', $1) returning id`,
			[ada.id]
		);
		await save(ada, secret(), saisie('Nous aussi', { organisation_id: organisation.id }));
		expect(await counted()).toBe(2);
	});

	test('personne ne répond au nom d’une organisation sans mandat', async () => {
		const bob = await createPerson(instance.engine, 'Bob');
		const organisation = await one(
			`insert into public.organisation (nom, nature, cree_par) values ('La Coop', 'association', $1) returning id`,
			[ada.id]
		);
		for (const person of [bob, VISITEUR]) {
			const words = saisie('Nous', { organisation_id: organisation.id });
			expect(await failureOf(save(person, secret(), words))).toMatchObject({ message: 'mandat_requis' });
		}
	});

	test('la réponse d’un compte ne se lit ni ne se change avec son seul secret', async () => {
		const jeton = secret();
		await save(ada, jeton, saisie('À moi'), false);
		expect(await failureOf(save(VISITEUR, jeton, saisie('Volé')))).toMatchObject({
			message: 'reponse_introuvable'
		});
	});

	test('le collège est celui du membre, sinon celui du recueil', async () => {
		const college = (nom: string) =>
			one('insert into public.college (demarche_id, nom) values ($1, $2) returning id', [demarche, nom]);
		const habitants = (await college('Habitants')).id;
		const elus = (await college('Élus')).id;
		await instance.engine.query('update public.recueil set college_id = $2 where id = $1', [
			recueil,
			habitants
		]);
		await instance.engine.query('update public.membre set college_id = $2 where profil_id = $1', [
			ada.id,
			elus
		]);
		await save(ada, secret(), saisie('Élue'));
		await save(VISITEUR, secret(), saisie('Habitante'));
		const rows = await instance.engine.query(
			`select college_id, contenu ->> $2::text as mots from public.reponse where recueil_id = $1 order by envoyee_le desc`,
			[recueil, question]
		);
		expect(rows).toEqual([
			{ college_id: habitants, mots: 'Habitante' },
			{ college_id: elus, mots: 'Élue' }
		]);
	});

	describe('quand elle apporte une contribution', () => {
		const apport = { nature: 'besoin', titre: 'Un marché', texte: '', themes: [], signature: 'Une voisine' };
		beforeEach(() => change(`natures = '{besoin,proposition}'`));

		test('elle est déposée avec, sous une référence, une seule fois', async () => {
			const jeton = secret();
			const answer = await save(VISITEUR, jeton, saisie('Oui', { apport }));
			expect(answer.reference).toMatch(/^DEMARCHE-\d{4}-0001$/);
			expect((await save(VISITEUR, jeton, saisie('Oui', { apport }))).reference).toBe(answer.reference);
			const rows = await instance.engine.query(
				`select titre, nature, etat, profil_id, signature, provenance from public.contribution where recueil_id = $1`,
				[recueil]
			);
			expect(rows).toEqual([
				{
					titre: 'Un marché',
					nature: 'besoin',
					etat: 'publiee',
					profil_id: null,
					signature: 'Une voisine',
					provenance: 'en_ligne'
				}
			]);
		});

		test('modérée avant, elle attend, et ne se lit pas', async () => {
			await change(`moderation = 'avant'`);
			expect(await save(VISITEUR, secret(), saisie('Oui', { apport }))).toMatchObject({ etat: 'en_attente' });
			const seen = await as(instance.engine, VISITEUR, (tx) =>
				tx.query('select id from public.contribution where recueil_id = $1', [recueil])
			);
			expect(seen).toEqual([]);
		});

		test('retirée, son auteur l’apprend', async () => {
			const jeton = secret();
			await save(VISITEUR, jeton, saisie('Oui', { apport }));
			await instance.engine.query(`update public.contribution set etat = 'retiree' where recueil_id = $1`, [
				recueil
			]);
			expect(await open(VISITEUR, jeton)).toMatchObject({
				reponse: { etat: 'publiee', etat_contribution: 'retiree' }
			});
		});

		test.each([
			['sans texte', { ...apport, titre: ' ' }],
			['d’une nature que le recueil ne demande pas', { ...apport, nature: 'constat' }],
			['absente', undefined]
		])('%s, rien n’est envoyé', async (_, wrong) => {
			const failure = await failureOf(save(VISITEUR, secret(), saisie('Oui', { apport: wrong })));
			expect(failure).toMatchObject({ message: 'champ_requis' });
			expect(await counted()).toBe(0);
		});
	});

	describe('avec une adresse à prouver', () => {
		const courriel = 'Voisine@exemple.test';
		beforeEach(() => change(`ouverture = 'courriel'`));

		test('elle compte quand le lien du message est suivi, une fois', async () => {
			expect(await save(VISITEUR, secret(), saisie('Oui', { courriel }))).toMatchObject({
				etat: 'a_confirmer'
			});
			expect(await counted()).toBe(0);
			const [jeton] = await letters();
			await confirm(jeton!);
			await confirm(jeton!);
			expect(await counted()).toBe(1);
			expect(await failureOf(confirm('un autre jeton'))).toMatchObject({ message: 'lien_perime' });
		});

		test('pressée deux fois, un seul message part', async () => {
			const jeton = secret();
			await save(VISITEUR, jeton, saisie('Oui', { courriel }));
			await save(VISITEUR, jeton, saisie('Oui', { courriel }));
			expect(await letters()).toHaveLength(1);
		});

		test('corrigée aussitôt, c’est la correction qui compte, et un seul message part', async () => {
			const jeton = secret();
			await save(VISITEUR, jeton, saisie('Un banc', { courriel }));
			const again = await save(VISITEUR, jeton, saisie('Deux bancs', { courriel }));
			expect(again).toMatchObject({ etat: 'a_confirmer', contenu: { [question]: 'Deux bancs' } });
			const [lettre, ...others] = await letters();
			expect(others).toEqual([]);
			await confirm(lettre!);
			expect(await open(VISITEUR, jeton)).toMatchObject({
				reponse: { etat: 'publiee', contenu: { [question]: 'Deux bancs' } }
			});
		});

		test('une adresse répond une fois, et seul qui la tient l’apprend', async () => {
			await save(VISITEUR, secret(), saisie('Oui', { courriel }));
			await confirm((await letters())[0]!);
			const again = await save(VISITEUR, secret(), saisie('Encore', { courriel: courriel.toUpperCase() }));
			expect(again).toMatchObject({ etat: 'a_confirmer' });
			expect(await failureOf(confirm((await letters())[1]!))).toMatchObject({ message: 'deja_repondu' });
			expect(await counted()).toBe(1);
		});

		test('personne n’inonde l’adresse d’un autre', async () => {
			for (let i = 0; i < 6; i++) await save(VISITEUR, secret(), saisie('Oui', { courriel }));
			expect(await letters()).toHaveLength(4);
		});

		test('le lien reçu à une adresse n’en prouve pas une autre', async () => {
			const jeton = secret();
			const autre = 'victime@exemple.test';
			// Nothing leaves for the other address any more: what counts is the link that left for the first.
			for (let i = 0; i < 4; i++) await save(VISITEUR, secret(), saisie('Oui', { courriel: autre }));
			await save(VISITEUR, jeton, saisie('Oui', { courriel }));
			const mine = (await letters()).at(-1)!;
			await save(VISITEUR, jeton, saisie('Oui', { courriel: autre }));
			expect(await failureOf(confirm(mine))).toMatchObject({ message: 'lien_perime' });
			expect(await counted()).toBe(0);
		});

		test('changer d’adresse ne remet pas à zéro les messages qu’une autre a reçus', async () => {
			const jeton = secret();
			for (let i = 0; i < 8; i++)
				await save(
					VISITEUR,
					jeton,
					saisie('Oui', { courriel: i % 2 ? `ailleurs-${i}@exemple.test` : courriel })
				);
			const [sent] = await instance.engine.query(
				`select count(*)::int as n from private.courrier where adresse = $1 and contenu ->> 'code' =
					(select code from public.recueil where id = $2)`,
				[courriel.toLowerCase(), recueil]
			);
			expect(sent).toEqual({ n: 4 });
			await save(VISITEUR, jeton, saisie('Oui', { courriel }));
			expect(await letters()).toHaveLength(8);
		});

		test('le même secret sert deux recueils', async () => {
			const jeton = secret();
			await save(VISITEUR, jeton, saisie('Oui', { courriel }));
			const first = recueil;
			recueil = String(
				(
					await one(
						`insert into public.recueil (demarche_id, etape_id, nature, titre, etat, ouverture)
						select demarche_id, etape_id, nature, 'Un autre', etat, ouverture from public.recueil where id = $1 returning id`,
						[first]
					)
				).id
			);
			await save(VISITEUR, jeton, JSON.stringify({ contenu: {}, courriel }));
			await confirm((await letters())[0]!);
			expect(await counted()).toBe(1);
		});

		test('un compte a déjà prouvé la sienne', async () => {
			expect(await save(ada, secret(), saisie('Oui'))).toMatchObject({ etat: 'publiee' });
		});

		test('sans adresse, rien ne part', async () => {
			expect(await failureOf(save(VISITEUR, secret(), saisie('Oui', { courriel: 'non' })))).toMatchObject({
				message: 'courriel_invalide'
			});
		});

		test('l’adresse est oubliée après trente jours', async () => {
			await save(VISITEUR, secret(), saisie('Oui', { courriel }));
			const kept = () =>
				one(
					`select count(*) filter (where s.courriel <> '')::int as adresses from private.reponse_secret s
						join public.reponse r on r.id = s.reponse_id where r.recueil_id = $1`,
					[recueil]
				);
			await instance.engine.query('select private.forget_reponses()');
			expect(await kept()).toEqual({ adresses: 1 });
			await instance.engine.query(`update private.reponse_secret set cree_le = now() - interval '31 days'`);
			await instance.engine.query('select private.forget_reponses()');
			expect(await kept()).toEqual({ adresses: 0 });
		});
	});

	test('la dernière place est donnée une fois', async () => {
		await change('limite = 1');
		await save(VISITEUR, secret(), saisie('Premier'));
		expect(await failureOf(save(VISITEUR, secret(), saisie('Second')))).toMatchObject({
			message: 'recueil_complet'
		});
	});

	test('des milliers de réponses anonymes en une heure attendent', async () => {
		await instance.engine.query(
			`insert into public.reponse (demarche_id, recueil_id, cle)
			select $1, $2, 'robot numéro ' || i from generate_series(1, 3000) i`,
			[demarche, recueil]
		);
		expect(await failureOf(save(VISITEUR, secret(), saisie('Oui')))).toMatchObject({
			message: 'recueil_sature'
		});
		await addMembre(instance.engine, demarche, await createPerson(instance.engine, 'Un'), 'observateur');
		expect(await save(ada, secret(), saisie('Membre'))).toMatchObject({ etat: 'publiee' });
	});
});

describe('répondre à un recueil, sur PostgreSQL et deux connexions', () => {
	const instance = useInstance('postgres');
	let ada: { id: string };
	let recueil: string;

	beforeEach(async () => {
		ada = await createPerson(instance.engine, 'Ada');
		const demarche = await createDemarche(instance.engine, ada, 'public');
		const etape = await etapeOf(instance.engine, demarche, 'diagnostic');
		await instance.engine.query(`update public.etape set etat = 'ouverte' where id = $1`, [etape]);
		const [row] = await instance.engine.query(
			`insert into public.recueil (demarche_id, etape_id, nature, titre, etat, limite)
			values ($1, $2, 'questionnaire', 'Votre avis', 'ouvert', 1) returning id`,
			[demarche, etape]
		);
		recueil = String(row!.id);
	});
	const send = (jeton: string) => ({
		person: VISITEUR,
		sql: SAVE,
		parameters: [recueil, jeton, '{"contenu":{}}', true]
	});
	const counted = () =>
		instance.engine.query(
			`select reponses, (select count(*)::int from public.reponse a where a.recueil_id = r.id) as lignes
			from public.recueil r where r.id = $1`,
			[recueil]
		);

	test('deux à la fois pour la dernière place : une seule passe', async () => {
		expect(await speakTogether(instance, send(secret()), send(secret()))).toMatchObject({
			message: 'recueil_complet'
		});
		expect(await counted()).toEqual([{ reponses: 1, lignes: 1 }]);
	});

	test('un recueil que l’on supprime pendant que la première réponse arrive reste, avec elle', async () => {
		const outcome = await speakTogether(instance, send(secret()), {
			person: ada,
			sql: 'delete from public.recueil where id = $1 returning id',
			parameters: [recueil]
		});
		expect(outcome).toBeNull();
		expect(await counted()).toEqual([{ reponses: 1, lignes: 1 }]);
	});

	test('la même réponse envoyée deux fois à la fois est gardée une fois, et les deux l’apprennent', async () => {
		const jeton = secret();
		expect(await speakTogether(instance, send(jeton), send(jeton))).toBeNull();
		expect(await counted()).toEqual([{ reponses: 1, lignes: 1 }]);
	});
});
