import { beforeEach, describe, expect, test } from 'vitest';
import { addMembre, createDemarche, etapeOf } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, failureOf, rehearse, speakAs, type Person } from '../harness/people.ts';

const VISITEUR: Person = { id: null };
const ATTACH = `select public.attach_fichier($1, $2, $3, $4, 'txt', '\\x41')`;
let number = 0;
const secret = () => `un secret assez long pour un fichier ${++number}`;

describe.each(ENGINES)('les fichiers des réponses (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };
	let recueil: string;
	let demarche: string;
	let fichier: string;
	let mots: string;

	const one = async (sql: string, parameters: unknown[] = []) =>
		(await instance.engine.query(sql, parameters))[0]!;
	const ask = async (nature: string) =>
		String(
			(
				await one(
					`insert into public.question (demarche_id, recueil_id, nature, libelle) values ($1, $2, $3, 'Un plan ?') returning id`,
					[demarche, recueil, nature]
				)
			).id
		);

	beforeEach(async () => {
		ada = await createPerson(instance.engine, 'Ada');
		demarche = await createDemarche(instance.engine, ada, 'public');
		const etape = await etapeOf(instance.engine, demarche, 'diagnostic');
		await instance.engine.query(`update public.etape set etat = 'ouverte' where id = $1`, [etape]);
		const created = await one(
			`insert into public.recueil (demarche_id, etape_id, nature, titre, etat, resultats_publics)
			values ($1, $2, 'questionnaire', 'Vos plans', 'ouvert', true) returning id`,
			[demarche, etape]
		);
		recueil = String(created.id);
		[fichier, mots] = [await ask('fichier'), await ask('courte')];
	});

	const save = (person: Person, jeton: string, contenu: object | undefined, send: boolean) =>
		as(instance.engine, person, async (tx) => {
			const [row] = await tx.query('select public.save_reponse($1, $2, $3::jsonb, $4) as etat', [
				recueil,
				jeton,
				JSON.stringify({ contenu }),
				send
			]);
			return row!.etat as { etat: string; contenu: Record<string, unknown> };
		});
	const attach = (person: Person, jeton: string, question = fichier, nom = 'plan.txt') =>
		as(instance.engine, person, (tx) => tx.query(ATTACH, [recueil, jeton, question, nom]));
	const detach = (person: Person, jeton: string) =>
		as(instance.engine, person, (tx) =>
			tx.query('select public.detach_fichier($1, $2, $3)', [recueil, jeton, fichier])
		);
	const kept = async (jeton: string) => {
		const { contenu } = await one(
			`select contenu from public.reponse where recueil_id = $1 and cle = private.hash_jeton('cle:' || $2::text)`,
			[recueil, jeton]
		);
		return contenu as Record<string, unknown>;
	};
	const stored = () =>
		instance.engine.query(
			`select f.nom from public.fichier_reponse f where f.question_id = $1 order by f.joint_le`,
			[fichier]
		);
	const readable = (person: Person) =>
		as(instance.engine, person, (tx) =>
			tx.query('select nom from public.fichier_reponse where question_id = $1', [fichier])
		).catch((error: unknown) => (error as { code?: string }).code);

	/** A visitor's draft with a file. */
	async function begin(contenu: object = {}) {
		const jeton = secret();
		await save(VISITEUR, jeton, contenu, false);
		await attach(VISITEUR, jeton);
		return jeton;
	}

	test('le brouillon le garde, quoi que l’on écrive ensuite, et la reprise le montre', async () => {
		const jeton = await begin();
		const { contenu } = await save(VISITEUR, jeton, { [mots]: 'Un début' }, false);
		expect(contenu).toEqual({
			[mots]: 'Un début',
			[fichier]: { chemin: expect.any(String) as string, nom: 'plan.txt', taille: 1 }
		});
	});

	test('un autre prend sa place, et on le reprend avant l’envoi', async () => {
		const jeton = await begin();
		await attach(VISITEUR, jeton, fichier, 'mieux.txt');
		expect(await stored()).toEqual([{ nom: 'mieux.txt' }]);
		expect(await kept(jeton)).toMatchObject({ [fichier]: { nom: 'mieux.txt' } });
		await detach(VISITEUR, jeton);
		expect(await stored()).toEqual([]);
		expect(await kept(jeton)).toEqual({});
	});

	test('une fois envoyée, la réponse garde le sien : ni un autre, ni aucun', async () => {
		const jeton = await begin();
		await save(VISITEUR, jeton, { [fichier]: true }, true);
		await attach(VISITEUR, jeton, fichier, 'trop-tard.txt');
		await detach(VISITEUR, jeton);
		expect(await stored()).toEqual([{ nom: 'plan.txt' }]);
		expect(await kept(jeton)).toMatchObject({ [fichier]: { nom: 'plan.txt' } });
	});

	test.each([
		['la question n’était pas posée', {}],
		['rien n’est dit', undefined]
	])('à l’envoi il s’en va quand %s', async (_, contenu) => {
		const jeton = await begin();
		await save(VISITEUR, jeton, contenu, true);
		expect(await stored()).toEqual([]);
		expect(await kept(jeton)).toEqual({});
	});

	test('personne ne prétend avoir envoyé un fichier, ni celui d’un autre', async () => {
		await begin();
		const [other] = await instance.engine.query(
			'select id from public.fichier_reponse where question_id = $1',
			[fichier]
		);
		const claim = { [fichier]: { chemin: other!.id, nom: 'volé.txt', taille: 9 } };
		expect((await save(VISITEUR, secret(), claim, true)).contenu).toEqual({});
	});

	test('il faut le secret de la réponse, ou son compte, et une question qui demande un fichier', async () => {
		const jeton = secret();
		await save(ada, jeton, {}, false);
		for (const [person, key, question] of [
			[VISITEUR, jeton, fichier],
			[ada, secret(), fichier],
			[ada, jeton, mots]
		] as const)
			expect(await failureOf(attach(person, key, question))).toMatchObject({
				message: 'reponse_introuvable'
			});
		expect(await stored()).toEqual([]);
	});

	test('clos, le recueil n’en prend plus', async () => {
		const jeton = await begin();
		await instance.engine.query(`update public.recueil set etat = 'clos' where id = $1`, [recueil]);
		expect(await failureOf(attach(VISITEUR, jeton))).toMatchObject({ message: 'recueil_clos' });
		expect(await failureOf(detach(VISITEUR, jeton))).toMatchObject({ message: 'recueil_clos' });
	});

	test('un demi-gigaoctet en une heure, et le recueil fait attendre', async () => {
		const jeton = await begin();
		const failure = await failureOf(
			rehearse(instance.engine, async (tx) => {
				await tx.exec(`alter table public.fichier_reponse alter column taille drop expression`);
				await tx.query(`update public.fichier_reponse set taille = 536870912 where question_id = $1`, [
					fichier
				]);
				await speakAs(tx, VISITEUR);
				await tx.query(ATTACH, [recueil, jeton, fichier, 'de-trop.txt']);
			})
		);
		expect(failure).toMatchObject({ message: 'recueil_sature' });
	});

	test('seuls le lisent qui anime et qui l’a donné, même quand les résultats sont publics', async () => {
		const [bob, contributrice] = [
			await createPerson(instance.engine, 'Bob'),
			await createPerson(instance.engine, 'Contributrice')
		];
		await addMembre(instance.engine, demarche, contributrice, 'contributeur');
		const jeton = secret();
		await save(bob, jeton, {}, false);
		await attach(bob, jeton);
		expect(await readable(ada)).toEqual([]);
		await save(bob, jeton, { [fichier]: true }, true);
		for (const person of [ada, bob]) expect(await readable(person)).toEqual([{ nom: 'plan.txt' }]);
		expect(await readable(contributrice)).toEqual([]);
		expect(await readable(VISITEUR)).toBe('42501');
		const [row] = await as(instance.engine, VISITEUR, (tx) =>
			tx.query('select public.read_resultats($1)::text as dit', [recueil])
		);
		expect(row!.dit).not.toContain('plan');
	});

	test('il s’en va avec sa réponse, et avec le brouillon que personne n’a repris', async () => {
		const jeton = await begin();
		await instance.engine.query('select private.forget_reponses()');
		expect(await stored()).toHaveLength(1);
		await instance.engine.query('alter table public.reponse disable trigger reponse_touch');
		await instance.engine.query(
			`update public.reponse set modifie_le = now() - interval '91 days' where recueil_id = $1`,
			[recueil]
		);
		await instance.engine.query('alter table public.reponse enable trigger reponse_touch');
		await instance.engine.query('select private.forget_reponses()');
		expect(await stored()).toEqual([]);
		expect(await failureOf(detach(VISITEUR, jeton))).toMatchObject({ message: 'reponse_introuvable' });
	});
});
