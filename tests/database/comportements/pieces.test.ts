import { beforeAll, describe, expect, test } from 'vitest';
import * as fichiers from '../../../src/lib/server/data/fichiers.ts';
import * as moderations from '../../../src/lib/server/data/moderations.ts';
import * as pieces from '../../../src/lib/server/data/pieces.ts';
import { addMembre, createDemarche, etapeOf } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, type Person } from '../harness/people.ts';

describe.each(ENGINES)('les fichiers joints, modérés (%s)', (engine) => {
	const instance = useInstance(engine);
	let animatrice: { id: string };
	let auteur: { id: string };
	let autres: Person[];
	let demarche: string;
	let etape: string;
	let recueil: string;
	let number = 0;

	const rows = (sql: string, parameters: unknown[]) => instance.engine.query(sql, parameters);
	const one = async (sql: string, parameters: unknown[]) =>
		String((await rows(`${sql} returning id`, parameters))[0]!.id);
	const contribution = (
		etat: string,
		texte = 'Un texte',
		more: { recueil?: string; reponse?: string } = {}
	) =>
		one(
			`insert into public.contribution (demarche_id, etape_id, recueil_id, reponse_id, nature, titre, texte, profil_id, etat, reference, deposee_le)
			values ($1, $2, $3, $4, 'constat', 'Un constat', $5, $6, $7::public.etat_contribution, $8, now())`,
			[
				demarche,
				etape,
				more.recueil,
				more.reponse,
				texte,
				auteur.id,
				etat,
				`PIECE-2026-${1000 + ++number}`
			].map((value) => value ?? null)
		);
	const join = (id: string, nom = 'plan.txt') =>
		one(
			`insert into public.piece_jointe (demarche_id, contribution_id, nom, type, donnees)
			values ($1, $2, $3, 'txt', convert_to($3, 'UTF8'))`,
			[demarche, id, nom]
		);
	const clientOf = ({ id }: Person) => (id ? instance.as({ id }) : instance.client());
	const isReadBy = async (person: Person, piece: string) =>
		(await pieces.get(clientOf(person), demarche, piece)) !== null;
	const decide = (piece: string, decision: 'piece_retiree' | 'piece_remise', rest: object = {}) =>
		moderations.createForPiece(instance.as(animatrice), piece, {
			decision,
			motif: null,
			message: '',
			...rest
		});
	const avis = () =>
		rows(`select id, resume from public.avis where profil_id = $1 and genre = 'contribution_moderee'`, [
			auteur.id
		]);

	beforeAll(async () => {
		const named = (nom: string) => createPerson(instance.engine, nom);
		[animatrice, auteur] = [await named('Animatrice'), await named('Auteur')];
		const contributrice = await named('Contributrice');
		autres = [{ id: null }, await named('Étrangère'), contributrice];
		demarche = await createDemarche(instance.engine, animatrice, 'public');
		await addMembre(instance.engine, demarche, auteur, 'contributeur');
		await addMembre(instance.engine, demarche, contributrice, 'contributeur');
		etape = await etapeOf(instance.engine, demarche, 'diagnostic');
		await rows(`update public.etape set etat = 'ouverte' where id = $1`, [etape]);
		recueil = await one(
			`insert into public.recueil (demarche_id, etape_id, nature, titre, etat, moderation) values ($1, $2, 'appel', 'Vos idées', 'ouvert', 'avant')`,
			[demarche, etape]
		);
	});

	test.each([
		['publiee', true],
		['en_attente', false],
		['rejetee', false],
		['retiree', false]
	])('d’une contribution %s, à son adresse, les autres le lisent : %s', async (etat, readable) => {
		const piece = await join(await contribution(etat));
		for (const person of autres) expect(await isReadBy(person, piece)).toBe(readable);
		for (const person of [auteur, animatrice]) expect(await isReadBy(person, piece)).toBe(true);
	});

	test('retiré avec une raison, son auteur l’apprend et le voit encore ; le journal le dit', async () => {
		const piece = await join(await contribution('publiee'));
		expect(await decide(piece, 'piece_retiree')).toEqual({ refus: 'raison_manquante' });
		expect(await decide(piece, 'piece_retiree', { motif: 'autre', message: ' ' })).toEqual({
			refus: 'raison_manquante'
		});
		const reason = { motif: 'publicite', message: 'Sans le tarif, volontiers.' };
		expect(await decide(piece, 'piece_retiree', reason)).toEqual({ nombre: 1 });
		expect(await decide(piece, 'piece_retiree', reason)).toEqual({ nombre: 0 });
		for (const person of autres) expect(await isReadBy(person, piece)).toBe(false);
		for (const person of [auteur, animatrice]) expect(await isReadBy(person, piece)).toBe(true);
		expect((await avis()).map(({ resume }) => resume)).toMatchObject([
			{ decision: 'piece_retiree', fichier: 'plan.txt', ...reason }
		]);
		expect(await moderations.listRetraits(instance.as(auteur), [piece])).toMatchObject([reason]);
		const lines = await rows(
			`select resume from public.journal where demarche_id = $1 and action = 'contribution.moderee'`,
			[demarche]
		);
		expect(lines).toEqual([{ resume: { vers: 'piece_retiree', nombre: 1 } }]);

		// Put back before it was read: nothing to tell. Read before: told.
		expect(await decide(piece, 'piece_remise')).toEqual({ nombre: 1 });
		for (const person of autres) expect(await isReadBy(person, piece)).toBe(true);
		expect(await avis()).toEqual([]);
		await decide(piece, 'piece_retiree', reason);
		await rows('update public.avis set lu_le = now() where profil_id = $1', [auteur.id]);
		await decide(piece, 'piece_remise');
		expect((await avis()).map(({ resume }) => resume)).toContainEqual(
			expect.objectContaining({ decision: 'piece_remise', fichier: 'plan.txt' })
		);
	});

	test('seul qui anime en décide, et d’un fichier seulement', async () => {
		const piece = await join(await contribution('publiee'));
		const asked = { decision: 'piece_retiree', motif: 'hors_sujet', message: '' } as const;
		for (const person of [auteur, ...autres.filter(({ id }) => id)])
			expect(await moderations.createForPiece(clientOf(person), piece, asked)).toEqual({
				refus: 'contribution_introuvable'
			});
		expect(await decide(piece, 'rejetee' as 'piece_retiree')).toEqual({ refus: 'choix_inconnu' });
		expect(await isReadBy(autres[0]!, piece)).toBe(true);
	});

	test('un fichier ajouté là où tout se lit avant de paraître fait de nouveau attendre', async () => {
		const id = await contribution('publiee', 'Un texte', { recueil });
		const refus = await pieces.create(
			instance.as(auteur),
			{ id, demarche_id: demarche },
			{ nom: 'ajout.txt', type: 'txt', bytes: new TextEncoder().encode('un ajout') }
		);
		expect(refus).toBeNull();
		const [row] = await rows('select etat::text from public.contribution where id = $1', [id]);
		expect(row).toEqual({ etat: 'en_attente' });
	});

	describe('des données personnelles', () => {
		const redact = (id: string, mots: string[], files: string[] = []) =>
			moderations.update(instance.as(animatrice), id, { mots, fichiers: files });
		const said = async (sql: string, parameters: unknown[]) => JSON.stringify(await rows(sql, parameters));

		test('se retirent du nom des fichiers, de la réponse et de la ligne importée qui sont derrière', async () => {
			const question = await one(
				`insert into public.question (demarche_id, recueil_id, nature, libelle) values ($1, $2, 'fichier', 'Un plan ?')`,
				[demarche, recueil]
			);
			const reponse = await one(
				`insert into public.reponse (demarche_id, recueil_id, etat, cle, envoyee_le) values ($1, $2, 'publiee', 'une réponse', now())`,
				[demarche, recueil]
			);
			await rows(
				`insert into public.fichier_reponse (demarche_id, reponse_id, question_id, nom, type, donnees)
				values ($1, $2, $3, 'cv-Dupont.txt', 'txt', '\\x41')`,
				[demarche, reponse, question]
			);
			await rows('select private.keep_fichiers($1, null)', [reponse]);
			const id = await contribution('publiee', 'Un texte', { recueil, reponse });
			await join(id, 'plan de DUPONT.txt');
			const importation = await one(
				`insert into public.importation (demarche_id, fichier) values ($1, 'liste.csv')`,
				[demarche]
			);
			await rows(
				`insert into public.importation_lot (importation_id, demarche_id, premiere, lignes)
				values ($1, $2, 0, '[[1, "Dupont écrit", "Un \\"texte\\""], [2, "Martin"]]')`,
				[importation, demarche]
			);
			await rows('update public.contribution set importation_id = $2 where id = $1', [id, importation]);

			expect(await redact(id, ['Dupont'])).toBeNull();
			const everywhere = await Promise.all([
				said('select nom from public.piece_jointe where contribution_id = $1', [id]),
				said('select nom from public.fichier_reponse where reponse_id = $1', [reponse]),
				said('select contenu from public.reponse where id = $1', [reponse]),
				said('select lignes from public.importation_lot where importation_id = $1', [importation])
			]);
			for (const words of everywhere) {
				expect(words.toLowerCase()).not.toContain('dupont');
				expect(words).toContain('[retiré]');
			}
			expect(everywhere[3]).toContain('Martin');
		});

		test('d’un fichier, le fichier entier s’en va, sans qu’un mot soit nécessaire', async () => {
			const id = await contribution('publiee');
			const [bad, good] = [await join(id, 'cv.txt'), await join(id, 'plan.txt')];
			expect(await redact(id, [], [bad])).toBeNull();
			expect((await pieces.list(instance.as(auteur), id)).map((one) => one.id)).toEqual([good]);
			expect(await redact(id, [], [bad])).toBe('mots_absents');
			const elsewhere = await join(await contribution('publiee'));
			expect(await redact(id, [], [elsewhere])).toBe('mots_absents');
			expect(await isReadBy(auteur, elsewhere)).toBe(true);
		});

		test('ce que l’avis disait d’un fichier retiré n’est plus dit non plus', async () => {
			const id = await contribution('publiee');
			const piece = await join(id, 'lettre à Lemoine.txt');
			await decide(piece, 'piece_retiree', { motif: 'donnees_personnelles', message: 'M. Lemoine' });
			expect(JSON.stringify(await avis())).toContain('Lemoine');
			expect(await redact(id, ['Lemoine'])).toBeNull();
			expect(JSON.stringify(await avis())).not.toContain('Lemoine');
		});
	});

	test('le fichier d’une réponse ne s’ouvre que dans sa démarche', async () => {
		const question = await one(
			`insert into public.question (demarche_id, recueil_id, nature, libelle) values ($1, $2, 'fichier', 'Un plan ?')`,
			[demarche, recueil]
		);
		const reponse = await one(
			`insert into public.reponse (demarche_id, recueil_id, etat, cle, envoyee_le) values ($1, $2, 'publiee', 'une autre réponse', now())`,
			[demarche, recueil]
		);
		const fichier = await one(
			`insert into public.fichier_reponse (demarche_id, reponse_id, question_id, nom, type, donnees)
			values ($1, $2, $3, 'plan.txt', 'txt', '\\x41')`,
			[demarche, reponse, question]
		);
		const elsewhere = await createDemarche(instance.engine, animatrice, 'public');
		expect(await fichiers.get(instance.as(animatrice), demarche, fichier)).toMatchObject({ nom: 'plan.txt' });
		expect(await fichiers.get(instance.as(animatrice), elsewhere, fichier)).toBeNull();
		expect(await fichiers.get(instance.as(auteur), demarche, fichier)).toBeNull();
		const [row] = await as(instance.engine, animatrice, (tx) =>
			tx.query('select octet_length(donnees) as octets from public.fichier_reponse where id = $1', [fichier])
		);
		expect(row).toEqual({ octets: 1 });
	});
});
