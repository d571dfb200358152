import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import * as moderations from '../../../src/lib/server/data/moderations.ts';
import * as signalements from '../../../src/lib/server/data/signalements.ts';
import { addMembre, createDemarche, etapeOf } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson } from '../harness/people.ts';

describe.each(ENGINES)('modérer (%s)', (engine) => {
	const instance = useInstance(engine);
	let animatrice: { id: string };
	let auteur: { id: string };
	let demarche: string;
	let etape: string;
	let recueil: string;
	let number = 0;

	const rows = (sql: string, parameters: unknown[]) => instance.engine.query(sql, parameters);
	const one = async (sql: string, parameters: unknown[]) =>
		String((await rows(`${sql} returning id`, parameters))[0]!.id);
	const contribution = (etat: string, texte = 'Un texte', parRecueil = false) =>
		one(
			`insert into public.contribution (demarche_id, etape_id, recueil_id, nature, titre, texte, profil_id, etat, reference, deposee_le)
			values ($1, $2, $3, 'constat', 'Un constat', $4, $5, $6::public.etat_contribution, $7, now())`,
			[
				demarche,
				etape,
				parRecueil ? recueil : null,
				texte,
				auteur.id,
				etat,
				`ESSAI-2026-${String(++number).padStart(4, '0')}`
			]
		);
	const etatOf = async (id: string) =>
		(await rows('select etat::text from public.contribution where id = $1', [id]))[0]!.etat;
	const decide = (
		ids: string[],
		decision: moderations.Decision['decision'],
		rest: Partial<moderations.Decision> = {}
	) =>
		moderations.create(instance.as(animatrice), demarche, {
			contributions: ids,
			reponses: [],
			decision,
			motif: null,
			message: '',
			...rest
		});
	const avisOf = (id: string) =>
		rows(
			`select a.resume from public.avis a join public.moderation m on m.id = a.objet_id
			where a.profil_id = $1 and a.genre = 'contribution_moderee' and m.contribution_id = $2 order by a.cree_le`,
			[auteur.id, id]
		);

	beforeAll(async () => {
		animatrice = await createPerson(instance.engine, 'Animatrice');
		auteur = await createPerson(instance.engine, 'Auteur');
		demarche = await createDemarche(instance.engine, animatrice, 'public');
		await addMembre(instance.engine, demarche, auteur, 'contributeur');
		etape = await etapeOf(instance.engine, demarche, 'diagnostic');
		await as(instance.engine, animatrice, (tx) =>
			tx.query(`select public.change_etape_etat($1, 'ouverte', 'Prêts')`, [etape])
		);
		recueil = await one(
			`insert into public.recueil (demarche_id, etape_id, nature, titre, etat, moderation) values ($1, $2, 'appel', 'Vos idées', 'ouvert', 'avant')`,
			[demarche, etape]
		);
	});

	test('plusieurs à la fois, et deux fois la même décision ne décide qu’une fois', async () => {
		const ids = [await contribution('en_attente'), await contribution('en_attente')];
		expect(await decide(ids, 'publiee')).toEqual({ nombre: 2 });
		expect(await decide(ids, 'publiee')).toEqual({ nombre: 0 });
		expect(await Promise.all(ids.map(etatOf))).toEqual(['publiee', 'publiee']);
		const lines = await rows(
			`select resume, est_public from public.journal where demarche_id = $1 and action = 'contribution.moderee'`,
			[demarche]
		);
		expect(lines).toEqual([{ resume: { vers: 'publiee', nombre: 2 }, est_public: true }]);
	});

	test('rejeter demande une raison, et ne change rien sans elle', async () => {
		const id = await contribution('en_attente');
		expect(await decide([id], 'rejetee')).toEqual({ refus: 'raison_manquante' });
		expect(await decide([id], 'rejetee', { motif: 'autre', message: '  ' })).toEqual({
			refus: 'raison_manquante'
		});
		expect(await etatOf(id)).toBe('en_attente');
	});

	test('l’auteur lit pourquoi, puis que c’est rétabli ; l’avis ne répète pas son texte', async () => {
		const id = await contribution('publiee', 'Un texte reconnaissable');
		await decide([id], 'rejetee', { motif: 'hors_sujet', message: 'Parlons de l’eau.' });
		await decide([id], 'restauree');
		const told = await avisOf(id);
		expect(told.map(({ resume }) => resume)).toMatchObject([
			{ decision: 'rejetee', motif: 'hors_sujet', message: 'Parlons de l’eau.' },
			{ decision: 'restauree' }
		]);
		expect(JSON.stringify(told)).not.toContain('reconnaissable');
		const { data } = await instance
			.as(auteur)
			.from('moderation')
			.select('decision, message')
			.eq('contribution_id', id);
		expect(data).toHaveLength(2);
	});

	test('une décision se défait : ce qui est revenu attend d’être lu', async () => {
		const id = await contribution('en_attente');
		await decide([id], 'rejetee', { motif: 'doublon' });
		expect(await decide([id], 'remise')).toEqual({ nombre: 1 });
		expect(await etatOf(id)).toBe('en_attente');
	});

	test('qui n’anime pas ne décide rien', async () => {
		const id = await contribution('en_attente');
		const decision = {
			contributions: [id],
			reponses: [],
			decision: 'publiee',
			motif: null,
			message: ''
		} as const;
		for (const client of [
			instance.as(auteur),
			instance.as(await createPerson(instance.engine, 'Passante'))
		]) {
			expect(
				await moderations.create(client, demarche, { ...decision, contributions: [id], reponses: [] })
			).toEqual({
				refus: 'role_insuffisant'
			});
		}
		expect(await etatOf(id)).toBe('en_attente');
	});

	test('la décision sur une réponse vaut pour la contribution qu’elle apporte, et l’inverse', async () => {
		const reponse = async (texte: string) => {
			const id = await one(
				`insert into public.reponse (demarche_id, recueil_id, etat, cle, envoyee_le) values ($1, $2, 'en_attente', $3, now())`,
				[demarche, recueil, randomUUID()]
			);
			const apport = await contribution('en_attente', texte, true);
			await rows('update public.contribution set reponse_id = $2 where id = $1', [apport, id]);
			return { id, apport };
		};
		const etatReponse = async (id: string) =>
			(await rows('select etat::text from public.reponse where id = $1', [id]))[0]!.etat;
		const [une, autre] = [await reponse('Une'), await reponse('Autre')];
		await decide([], 'publiee', { reponses: [une.id] });
		expect([await etatReponse(une.id), await etatOf(une.apport)]).toEqual(['publiee', 'publiee']);
		await decide([autre.apport], 'rejetee', { motif: 'publicite' });
		expect([await etatReponse(autre.id), await etatOf(autre.apport)]).toEqual(['rejetee', 'rejetee']);
	});

	test('où l’on lit avant de publier, ce que l’auteur change est relu ; ailleurs non', async () => {
		const [relue, libre] = [await contribution('publiee', 'Avant', true), await contribution('publiee')];
		for (const id of [relue, libre]) {
			await as(instance.engine, auteur, (tx) =>
				tx.query(`update public.contribution set texte = 'Tout autre chose' where id = $1`, [id])
			);
		}
		expect([await etatOf(relue), await etatOf(libre)]).toEqual(['en_attente', 'publiee']);
	});

	test.each([
		[
			'un fichier joint',
			`insert into public.piece_jointe (demarche_id, contribution_id, nom, type, donnees)
			select demarche_id, id, 'plan.txt', 'txt', '\\x41' from public.contribution where id = $1`
		],
		['un lieu', `update public.contribution set lieu_nom = 'Des mots à la place' where id = $1`],
		['un département', `update public.contribution set lieu_departement = 'Des mots' where id = $1`]
	])('où l’on lit avant de publier, ce qui s’ajoute ensuite est relu : %s', async (_, sql) => {
		const [relue, libre] = [await contribution('publiee', 'Avant', true), await contribution('publiee')];
		for (const id of [relue, libre]) await as(instance.engine, auteur, (tx) => tx.query(sql, [id]));
		expect([await etatOf(relue), await etatOf(libre)]).toEqual(['en_attente', 'publiee']);
	});

	test('un lecteur signale une fois, avec ou sans compte ; la même personne ne compte pas double', async () => {
		const id = await contribution('publiee');
		const report = {
			motif: 'propos_interdits',
			mots: 'Voyez la fin.',
			cle: 'le secret d’un navigateur'
		} as const;
		for (const client of [instance.client(), instance.client(), instance.as(auteur), instance.as(auteur)])
			expect(await signalements.create(client, id, report)).toBeNull();
		const seen = (await moderations.listSignalements(instance.as(animatrice), demarche, null)).filter(
			({ contribution: reported }) => reported.id === id
		);
		expect(seen).toHaveLength(2);
		await decide([id], 'maintenue');
		expect(await moderations.listSignalements(instance.as(animatrice), demarche, null)).toEqual([]);
		expect(await signalements.create(instance.as(auteur), id, report)).toBeNull();
		expect(await moderations.listSignalements(instance.as(animatrice), demarche, null)).toEqual([]);
		expect(await etatOf(id)).toBe('publiee');
		expect(await avisOf(id)).toEqual([]);
	});

	test('ce que son auteur a retiré n’est ni à examiner, ni rejeté, ni republié par qui anime', async () => {
		const id = await contribution('publiee');
		const report = { motif: 'autre', mots: 'Voyez', cle: 'le secret d’un lecteur' } as const;
		expect(await signalements.create(instance.client(), id, report)).toBeNull();
		const client = instance.as(animatrice);
		const reported = async () => [
			(await moderations.listSignalements(client, demarche, null)).length,
			(await moderations.getCounts(client, demarche)).signalees
		];
		const withdraw = (back: boolean) =>
			as(instance.engine, auteur, (tx) =>
				tx.query('select public.withdraw_contribution($1, $2)', [id, back])
			);
		await withdraw(false);
		expect(await reported()).toEqual([0, 0]);
		expect(await decide([id], 'rejetee', { motif: 'hors_sujet' })).toEqual({ nombre: 0 });
		expect(await decide([id], 'restauree')).toEqual({ nombre: 0 });
		expect(await etatOf(id)).toBe('retiree');
		// Shown again, it is to be looked at again.
		await withdraw(true);
		expect(await reported()).toEqual([1, 1]);
		await decide([id], 'maintenue');
	});

	test('on ne signale que ce qu’on peut lire', async () => {
		const report = { motif: 'autre', mots: '', cle: 'le secret d’un navigateur' } as const;
		const id = await contribution('en_attente');
		expect(await signalements.create(instance.client(), id, report)).toBe('contribution_introuvable');
		const argument = await contribution('publiee');
		await rows(`update public.contribution set parent_id = $2, nature = 'argument_pour' where id = $1`, [
			argument,
			id
		]);
		expect(await signalements.create(instance.client(), argument, report)).toBe('contribution_introuvable');
	});

	test('ce que l’auteur a déjà corrigé se retire encore de ce qui était dit avant', async () => {
		const id = await contribution('publiee', 'Appelez le 06 00 00 00 00.');
		await as(instance.engine, auteur, (tx) =>
			tx.query(`update public.contribution set texte = 'Appelez-nous.' where id = $1`, [id])
		);
		const numero = { mots: ['06 00 00 00 00'], fichiers: [] };
		expect(await moderations.update(instance.as(animatrice), id, numero)).toBeNull();
		expect(
			await rows('select texte from public.contribution_version where contribution_id = $1', [id])
		).toEqual([{ texte: 'Appelez le [retiré].' }]);
		expect(await moderations.update(instance.as(animatrice), id, numero)).toBe('mots_absents');
	});

	test('ce que l’on a choisi n’est pas ce que l’on a écrit : rien n’y est retiré, et la page le dit', async () => {
		const question = async (nature: string) =>
			one(
				`insert into public.question (demarche_id, recueil_id, nature, libelle) values ($1, $2, $3::text::public.nature_question, 'Où ?')`,
				[demarche, recueil, nature]
			);
		const [commune, nombre] = [await question('commune'), await question('nombre')];
		const reponse = await one(
			`insert into public.reponse (demarche_id, recueil_id, etat, contenu, cle, envoyee_le) values ($1, $2, 'publiee', $3::jsonb, $4, now())`,
			[
				demarche,
				recueil,
				JSON.stringify({ [commune]: { code: '35238', nom: 'Rennes' }, [nombre]: 4807 }),
				randomUUID()
			]
		);
		const id = await contribution('publiee');
		await rows('update public.contribution set reponse_id = $2 where id = $1', [id, reponse]);
		for (const mots of ['Rennes', '4807', 'code'])
			expect(await moderations.update(instance.as(animatrice), id, { mots: [mots], fichiers: [] })).toBe(
				'mots_absents'
			);
	});

	test('un dépôt lu avant publication compte une fois, un texte retiré par son auteur plus du tout', async () => {
		const before = await moderations.getCounts(instance.as(animatrice), demarche);
		const reponse = await one(
			`insert into public.reponse (demarche_id, recueil_id, etat, cle, envoyee_le) values ($1, $2, 'en_attente', $3, now())`,
			[demarche, recueil, randomUUID()]
		);
		const id = await contribution('en_attente', 'Un texte', true);
		await rows('update public.contribution set reponse_id = $2 where id = $1', [id, reponse]);
		const signalee = await contribution('publiee');
		await signalements.create(instance.as(animatrice), signalee, { motif: 'autre', mots: 'Voyez', cle: '' });
		expect(await moderations.getCounts(instance.as(animatrice), demarche)).toEqual({
			...before,
			attente: before.attente + 1,
			signalees: before.signalees + 1
		});
		await rows(`update public.contribution set etat = 'retiree' where id = $1`, [signalee]);
		expect(await moderations.countWaiting(instance.as(animatrice), demarche)).toBe(
			before.attente + 1 + before.signalees
		);
	});

	test('caviarder retire les mots partout, les garde nulle part et laisse le reste', async () => {
		const id = await contribution('publiee', 'Appelez Mme Dupont (06 00 00 00 00), ou DUPONT chez elle.');
		await as(instance.engine, auteur, (tx) =>
			tx.query(`update public.contribution set texte = texte || ' Merci.' where id = $1`, [id])
		);
		expect(await moderations.update(instance.as(animatrice), id, { mots: ['Durand'], fichiers: [] })).toBe(
			'mots_absents'
		);
		expect(await moderations.update(instance.as(auteur), id, { mots: ['Dupont'], fichiers: [] })).toBe(
			'contribution_introuvable'
		);
		expect(
			await moderations.update(instance.as(animatrice), id, {
				mots: ['Dupont', '(06 00 00 00 00)'],
				fichiers: []
			})
		).toBeNull();
		const [row] = await rows(
			'select texte, etat::text, caviardee_le is not null as dit, recherche::text from public.contribution where id = $1',
			[id]
		);
		expect(row).toMatchObject({
			texte: 'Appelez Mme [retiré] [retiré], ou [retiré] chez elle. Merci.',
			etat: 'publiee',
			dit: true
		});
		const kept = await rows(
			`select (select json_agg(v) from public.contribution_version v where v.contribution_id = $1)::text
				|| (select json_agg(a) from public.avis a)::text || (select json_agg(j) from public.journal j)::text || $2 as tout`,
			[id, row!.recherche]
		);
		expect(String(kept[0]!.tout)).toContain('chez elle');
		expect(String(kept[0]!.tout)).not.toMatch(/dupont|00 00/i);
		expect(
			await rows(
				'select count(*)::integer as n from public.contribution_version where contribution_id = $1',
				[id]
			)
		).toEqual([{ n: 1 }]);
	});

	test('la file va de page en page sans rien oublier ni répéter', async () => {
		for (let n = 0; n < moderations.PAGE + 3; n += 1) await contribution('en_attente');
		const client = instance.as(animatrice);
		const first = await moderations.listContributions(client, demarche, 'en_attente', null);
		expect(first).toHaveLength(moderations.PAGE + 1);
		const last = first[moderations.PAGE - 1]!;
		const second = await moderations.listContributions(client, demarche, 'en_attente', {
			le: last.cree_le,
			id: last.id
		});
		expect(second[0]!.id).toBe(first[moderations.PAGE]!.id);
		const [total] = await rows(
			`select count(*)::integer as n from public.contribution where demarche_id = $1 and etat = 'en_attente'`,
			[demarche]
		);
		expect(new Set([...first.slice(0, -1), ...second].map(({ id }) => id)).size).toBe(total!.n);
	});
});
