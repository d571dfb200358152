import type { Statements } from '../../../src/lib/server/embedded/engine.ts';
import type { Scene } from './scene.ts';

/** Contributions of one démarche, and a collection with its answers. */
export interface ContributionsScene {
	/** In a stage that is open. `sienne…` are of the contributeur, the others of `autre`. */
	contributions: {
		etape: string;
		theme: string;
		publiee: string;
		enAttente: string;
		brouillon: string;
		sienne: string;
		sonBrouillon: string;
		/** A file of `publiee`. */
		piece: string;
	};
	recueil: {
		ouvert: string;
		brouillon: string;
		question: string;
		questionRepondue: string;
		reponse: string;
		sienne: string;
		/** A question that asks for a file; `reponse` and `sienne` have one. */
		fichier: string;
		/** Begins an answer that nobody sent. */
		secret: string;
		/** The secret of an answer that waits for its address to be proved. */
		aConfirmer: string;
	};
}

/** Fills one démarche with contributions in every state and a collection that was answered. */
export async function createContributions(
	tx: Statements,
	demarche: string,
	{ persons, autre }: Pick<Scene, 'persons' | 'autre'>
): Promise<ContributionsScene> {
	const one = async (sql: string, parameters: unknown[]) =>
		String((await tx.query(`${sql} returning id`, parameters))[0]!.id);
	const etape = await one(
		`update public.etape set etat = 'ouverte' where demarche_id = $1 and nature = 'evaluation'`,
		[demarche]
	);
	const theme = await one(`insert into public.theme (demarche_id, nom) values ($1, 'Alimentation')`, [
		demarche
	]);
	await tx.query(`insert into public.theme (demarche_id, nom) values ($1, 'Autre')`, [demarche]);
	let number = 0;
	const contribution = (profil: string, etat: string) =>
		one(
			`insert into public.contribution (demarche_id, etape_id, nature, titre, profil_id, etat, reference, deposee_le)
			values ($1, $2, 'constat', 'Un constat', $3, $4::public.etat_contribution, $5,
				case when $5::text is not null then now() end)`,
			[demarche, etape, profil, etat, etat === 'brouillon' ? null : `SCENE-2026-000${++number}`]
		);
	const contributeur = persons.contributeur.id!;
	for (const { id } of [persons.facilitateur, persons.porteur]) await contribution(id!, 'brouillon');
	const publiee = await contribution(autre, 'publiee');
	const sienne = await contribution(contributeur, 'publiee');
	for (const id of [publiee, sienne]) {
		await tx.query(
			`insert into public.contribution_theme (demarche_id, contribution_id, theme_id) values ($1, $2, $3)`,
			[demarche, id, theme]
		);
		await tx.query(
			`insert into public.contribution_prive (demarche_id, contribution_id, auteur_nom) values ($1, $2, 'Quelqu’un')`,
			[demarche, id]
		);
		await tx.query(
			`insert into public.contribution_version (demarche_id, contribution_id, numero, titre, texte, ecrite_le)
			values ($1, $2, 1, 'Avant', '', now())`,
			[demarche, id]
		);
		await tx.query(
			`insert into public.soutien (demarche_id, contribution_id, profil_id) values ($1, $2, $3)`,
			[demarche, id, contributeur]
		);
	}
	const sonBrouillon = await contribution(contributeur, 'brouillon');
	const piece = (id: string, nom: string, contenu: string) =>
		one(
			`insert into public.piece_jointe (demarche_id, contribution_id, nom, type, donnees)
			values ($1, $2, $3, 'txt', convert_to($4, 'UTF8'))`,
			[demarche, id, nom, contenu]
		);
	for (const id of [sienne, sonBrouillon]) await piece(id, 'plan.txt', 'A');
	const plan = await piece(publiee, 'plan.txt', 'A');
	const retiree = await piece(publiee, 'retiree.txt', 'Z');
	await tx.query(`update public.piece_jointe set retiree_le = now() where id = $1`, [retiree]);
	const recueil = (etat: string) =>
		one(
			`insert into public.recueil (demarche_id, etape_id, nature, titre, etat) values ($1, $2, 'questionnaire', 'Votre avis', $3)`,
			[demarche, etape, etat]
		);
	const ouvert = await recueil('ouvert');
	const question = () =>
		one(
			`insert into public.question (demarche_id, recueil_id, nature, libelle) values ($1, $2, 'courte', 'Pourquoi ?')`,
			[demarche, ouvert]
		);
	const questionRepondue = await question();
	const reponse = (profil: string, cle: string) =>
		one(
			`insert into public.reponse (demarche_id, recueil_id, profil_id, etat, contenu, cle, envoyee_le)
			values ($1, $2, $3, 'publiee', jsonb_build_object($4::text, 'Parce que'), $5, now())`,
			[demarche, ouvert, profil, questionRepondue, cle]
		);
	const fichier = await one(
		`insert into public.question (demarche_id, recueil_id, nature, libelle) values ($1, $2, 'fichier', 'Un plan ?')`,
		[demarche, ouvert]
	);
	const repondre = async (profil: string, cle: string) => {
		const id = await reponse(profil, cle);
		await tx.query(
			`insert into public.fichier_reponse (demarche_id, reponse_id, question_id, nom, type, donnees)
			values ($1, $2, $3, 'plan.txt', 'txt', '\\x41')`,
			[demarche, id, fichier]
		);
		return id;
	};
	const secret = `un secret que personne ne devine ${demarche}`;
	await tx.query(
		`insert into public.reponse (demarche_id, recueil_id, cle) values ($1, $2, private.hash_jeton('cle:' || $3::text))`,
		[demarche, ouvert, secret]
	);
	await tx.query(
		`with attente as (
			insert into public.reponse (demarche_id, recueil_id, etat, cle, envoyee_le) values ($1, $2, 'a_confirmer', 'celle qui attend', now())
			returning id)
		insert into private.reponse_secret (reponse_id, confirmation)
		select id, sha256(convert_to($1::text, 'UTF8')) from attente`,
		[demarche, ouvert]
	);
	await tx.query(
		`insert into public.recueil_college (demarche_id, recueil_id, college_id)
		select demarche_id, $2, id from public.college where demarche_id = $1 limit 1`,
		[demarche, ouvert]
	);
	return {
		contributions: {
			etape,
			theme,
			publiee,
			sienne,
			enAttente: await contribution(autre, 'en_attente'),
			brouillon: await contribution(autre, 'brouillon'),
			sonBrouillon,
			piece: plan
		},
		recueil: {
			ouvert,
			brouillon: await recueil('brouillon'),
			question: await question(),
			questionRepondue,
			reponse: await repondre(autre, 'celle d’autre'),
			fichier,
			secret,
			sienne: await repondre(contributeur, 'celle du contributeur'),
			aConfirmer: demarche
		}
	};
}
