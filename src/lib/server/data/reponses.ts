import type { ETATS_CONTRIBUTION } from '../../domain/contribution/etat.ts';
import type { Contenu } from '../../domain/recueil/valeur.ts';
import type { ETATS_REPONSE } from '../../domain/recueil/reponse.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import type { Json } from './database.types.ts';
import { refusalOf, unwrap } from './unwrap.ts';

/** The contribution that an answer brings, as its author types it. */
export interface Apport {
	nature: string;
	titre: string;
	texte: string;
	themes: string[];
	signature: string;
	lieu: { code: string; nom: string; departement: string; dans?: string } | null;
}

/** An answer, as who gave it reads it. */
export interface Reponse {
	etat: (typeof ETATS_REPONSE)[number];
	envoyee_le: string | null;
	contenu: Contenu;
	/** Empty once it is sent: the contribution has it. */
	apport: Partial<Apport>;
	organisation_id: string | null;
	/** Of the contribution that it brought; null without any. */
	reference: string | null;
	/** Of that contribution, which its author may have withdrawn since. */
	etat_contribution: (typeof ETATS_CONTRIBUTION)[number] | null;
	/** Only from a mailed link: where its recueil is. */
	code?: string;
}

/** What an answer is made of when it is kept or sent. */
export interface ReponseSaisie {
	contenu: Record<string, unknown>;
	apport?: Apport;
	organisation_id: string | null;
	courriel: string;
	langue: 'fr' | 'en';
}

/** The recueil at this short address with its questions in order and its démarche; null when this person may not read it. */
export async function getRecueil(supabase: Supabase, code: string) {
	return unwrap(
		await supabase
			.from('recueil')
			.select(
				`id, demarche_id, nature, titre, presentation, remerciement, etat, ouverture, moderation, natures, debut, fin,
				resultats_publics, integration, code, demarche!recueil_demarche_id_fkey(slug, titre, langue),
				question(id, nature, libelle, aide, requise, reglages, condition_question, condition_valeurs, retiree_le)`
			)
			.eq('code', code)
			.order('ordre', { referencedTable: 'question' })
			.order('id', { referencedTable: 'question' })
			.maybeSingle()
	);
}

/** Instead of a secret: the last answer that the account sent, on whatever device it was begun. */
export const LAST_SENT = '';

/** Why this person may not answer now, if so, and the answer that they began with this secret. */
export async function open(supabase: Supabase, recueilId: string, jeton: string) {
	const answer = await supabase.rpc('open_reponse', { p_recueil: recueilId, p_jeton: jeton });
	return unwrap(answer) as unknown as { refus: Refus | null; reponse: Reponse | null };
}

/** How many answers somebody sent to a recueil. */
export async function countOf(supabase: Supabase, recueilId: string, profilId: string): Promise<number> {
	const answer = await supabase
		.from('reponse')
		.select('id', { count: 'exact', head: true })
		.eq('recueil_id', recueilId)
		.eq('profil_id', profilId)
		.neq('etat', 'brouillon');
	unwrap(answer);
	return answer.count ?? 0;
}

/** Keeps an answer so far, or sends it; the same secret is the same answer, sent once. */
export async function save(
	supabase: Supabase,
	recueilId: string,
	{ jeton, saisie, envoyer }: { jeton: string; saisie: ReponseSaisie; envoyer: boolean }
): Promise<{ reponse: Reponse } | { refus: Refus }> {
	const answer = await supabase.rpc('save_reponse', {
		p_recueil: recueilId,
		p_jeton: jeton,
		p_saisie: saisie as unknown as Json,
		p_envoyer: envoyer
	});
	const refus = refusalOf(answer);
	return refus ? { refus } : { reponse: unwrap(answer) as unknown as Reponse };
}

/** Proves the address of an answer with the secret of a mailed link. */
export async function confirm(
	supabase: Supabase,
	jeton: string
): Promise<{ reponse: Reponse } | { refus: Refus }> {
	const answer = await supabase.rpc('confirm_reponse', { p_jeton: jeton });
	const refus = refusalOf(answer);
	return refus ? { refus } : { reponse: unwrap(answer) as unknown as Reponse };
}
