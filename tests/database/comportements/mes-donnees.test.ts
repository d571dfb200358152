import { describe, expect, test } from 'vitest';
import * as mesDonnees from '../../../src/lib/server/data/mes-donnees.ts';
import { createDemarche, etapeOf } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson } from '../harness/people.ts';

/** Columns that name a person without being about them, and why the file leaves them out. */
const ELSEWHERE: Record<string, string> = {
	'auto_diagnostic.ouvert_par': 'le journal le dit',
	'avis.acteur_id': 'ce sont les avis d’autres personnes',
	'charte_signature.retiree_par': 'le journal le dit',
	'charte_version.publiee_par': 'le journal le dit',
	'demande_mandat.traitee_par': 'c’est la demande d’une autre personne',
	'document_texte.ecrit_par': 'les signes écrits le disent, version après version',
	'invitation.acceptee_par': 'la participation qui en est née le dit',
	'invitation.cree_par': 'c’est l’adresse d’une autre personne, et le journal le dit',
	'invitation_lot.cree_par': 'ce sont les adresses d’autres personnes, gardées un jour',
	'invitation_mandat.acceptee_par': 'le mandat qui en est né le dit',
	'invitation_mandat.cree_par': 'c’est l’adresse d’une autre personne',
	'mandat.accorde_par': 'c’est le mandat d’une autre personne',
	'moderation.decidee_par': 'c’est la contribution d’une autre personne, et le journal le dit',
	'signalement.profil_id': 'un secret, même pour qui anime : le fichier serait le seul endroit où le lire',
	'contribution.saisie_par': 'c’est la contribution d’une autre personne',
	'importation.cree_par': 'le journal le dit',
	'contribution_version.modifie_par': 'le texte d’aujourd’hui est dans les contributions',
	'reponse.saisie_par': 'c’est la réponse d’une autre personne',
	'synthese_geste.annule_par': 'c’est le geste d’une autre personne',
	'organisation.fermee_par': 'c’est l’organisation qui a pris fin',
	'page_legale.modifie_par': 'c’est la page de l’instance'
};

describe.each(ENGINES)('mes données (%s)', (engine) => {
	const instance = useInstance(engine);

	test('chaque colonne qui nomme une personne est dans le fichier, ou une raison dit pourquoi pas', async () => {
		const rows = await instance.engine.query(
			`select c.relname::text || '.' || a.attname::text as colonne
			from pg_constraint f
			join pg_class c on c.oid = f.conrelid
			join pg_attribute a on a.attrelid = f.conrelid and a.attnum = any (f.conkey)
			where f.contype = 'f' and f.confrelid = 'public.profil'::regclass and c.relnamespace = 'public'::regnamespace`
		);
		const told = Object.values(mesDonnees.PARTIES).map(({ table, personne }) => `${table}.${personne}`);
		expect(rows.map(({ colonne }) => String(colonne)).sort()).toEqual(
			[...told.filter((colonne) => colonne !== 'profil.id'), ...Object.keys(ELSEWHERE)].sort()
		);
	});

	test('le fichier dit tout de la personne, page après page, et rien d’une autre', async () => {
		const ada = await createPerson(instance.engine, 'Ada');
		const bob = await createPerson(instance.engine, 'Bob');
		const demarche = await createDemarche(instance.engine, ada, 'public');
		await instance.engine.query(
			`insert into public.avis (profil_id, demarche_id, genre, cle)
			select p, $3::uuid, 'document_publie', 'essai ' || n
			from generate_series(1, 1100) n, unnest(array[$1, $2]::uuid[]) p`,
			[ada.id, bob.id, demarche]
		);
		await as(instance.engine, ada, (tx) => tx.query('select public.renew_calendrier()'));
		await as(instance.engine, bob, (tx) =>
			tx.query(`insert into public.abonnement (demarche_id, rythme) values ($1, 'rien')`, [demarche])
		);
		const [hers, his] = await Promise.all(
			[ada, bob].map(({ id }) => mesDonnees.get(instance.as({ id }), id))
		);
		expect(Object.keys(hers!)).toEqual(Object.keys(mesDonnees.PARTIES));
		expect(hers).toMatchObject({
			profil: [{ nom: 'Ada' }],
			participations: [{ role: 'porteur', demarche_id: demarche }],
			demarches_creees: [{ id: demarche }],
			calendrier_secret: [{}],
			abonnements: []
		});
		expect(hers!.avis).toHaveLength(1100);
		expect(hers!.journal!.length).toBeGreaterThan(0);
		expect(JSON.stringify(hers)).not.toContain('empreinte');
		expect(his).toMatchObject({ abonnements: [{ rythme: 'rien' }], participations: [], journal: [] });
		expect(his!.avis).toHaveLength(1100);
	});

	test('ses fichiers se retrouvent, et s’ouvrent même quand la démarche ne lui est plus ouverte', async () => {
		const [ada, bob] = [
			await createPerson(instance.engine, 'Ada'),
			await createPerson(instance.engine, 'Bob')
		];
		const demarche = await createDemarche(instance.engine, ada, 'brouillon');
		const etape = await etapeOf(instance.engine, demarche, 'diagnostic');
		const one = async (sql: string, parameters: unknown[]) =>
			String((await instance.engine.query(`${sql} returning id`, parameters))[0]!.id);
		const contribution = await one(
			`insert into public.contribution (demarche_id, etape_id, nature, titre, profil_id, etat, reference, deposee_le)
			values ($1, $2, 'constat', 'Un constat', $3, 'publiee', 'DONNEES-2026-0001', now())`,
			[demarche, etape, bob.id]
		);
		const piece = await one(
			`insert into public.piece_jointe (demarche_id, contribution_id, nom, type, donnees) values ($1, $2, 'plan.txt', 'txt', '\\x41')`,
			[demarche, contribution]
		);
		const recueil = await one(
			`insert into public.recueil (demarche_id, etape_id, nature, titre, etat) values ($1, $2, 'questionnaire', 'Vos plans', 'ouvert')`,
			[demarche, etape]
		);
		const question = await one(
			`insert into public.question (demarche_id, recueil_id, nature, libelle) values ($1, $2, 'fichier', 'Un plan ?')`,
			[demarche, recueil]
		);
		const reponse = await one(
			`insert into public.reponse (demarche_id, recueil_id, profil_id, cle) values ($1, $2, $3, 'celle de Bob')`,
			[demarche, recueil, bob.id]
		);
		const fichier = await one(
			`insert into public.fichier_reponse (demarche_id, reponse_id, question_id, nom, type, donnees)
			values ($1, $2, $3, 'budget.csv', 'csv', '\\x42')`,
			[demarche, reponse, question]
		);
		const his = await mesDonnees.get(instance.as(bob), bob.id);
		expect(his.contributions).toMatchObject([{ piece_jointe: [{ id: piece, nom: 'plan.txt' }] }]);
		expect(his.reponses_aux_recueils).toMatchObject([
			{ fichier_reponse: [{ id: fichier, nom: 'budget.csv' }] }
		]);
		const open = ({ id }: { id: string }, file: string) =>
			mesDonnees.getFichier(instance.as({ id }), id, file);
		expect(await open(bob, piece)).toMatchObject({ nom: 'plan.txt', bytes: Uint8Array.of(0x41) });
		expect(await open(bob, fichier)).toMatchObject({ nom: 'budget.csv', bytes: Uint8Array.of(0x42) });
		for (const file of [piece, fichier]) expect(await open(ada, file)).toBeNull();
	});
});
