import { bilanSchema } from '../../domain/contribution/bilan.ts';
import type { DecisionPiece, DecisionTexte, MotifModeration } from '../../domain/contribution/moderation.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { refusalOf, unwrap } from './unwrap.ts';

/** The last row that a page showed: what comes after it is asked. */
export interface Curseur {
	le: string;
	id: string;
}

/** How many rows a page of the queue shows. */
export const PAGE = 20;

/** Beyond this, "more than" is enough. */
export const BEAUCOUP = 100;

const CONTRIBUTION =
	'id, reference, nature, titre, texte, etat, signature, caviardee_le, cree_le, deposee_le, reponse_id, organisation(nom), college(nom), recueil(titre), parent_id';

/** Contributions of every kind in one state, oldest first; the newest first when they were rejected. */
export async function listContributions(
	supabase: Supabase,
	demarcheId: string,
	etat: 'en_attente' | 'rejetee',
	after: Curseur | null
) {
	const ascending = etat === 'en_attente';
	let query = supabase.from('contribution').select(CONTRIBUTION).eq('demarche_id', demarcheId).eq('etat', etat);
	if (after) query = query.or(beyond(after, ascending));
	return unwrap(await query.order('cree_le', { ascending }).order('id', { ascending }).limit(PAGE + 1));
}

/** One contribution as the queue shows it; null when it is absent or not for this person. */
export async function get(supabase: Supabase, demarcheId: string, reference: string) {
	return unwrap(
		await supabase
			.from('contribution')
			.select(CONTRIBUTION)
			.eq('demarche_id', demarcheId)
			.eq('reference', reference)
			.maybeSingle()
	);
}

/** What readers said of one contribution and nobody looked at yet. */
export async function listSignalementsOf(supabase: Supabase, contributionId: string) {
	return unwrap(
		await supabase
			.from('signalement')
			.select('motif, mots, cree_le')
			.eq('contribution_id', contributionId)
			.is('traite_le', null)
			.order('cree_le')
			.limit(PAGE)
	);
}

/** Answers to questionnaires in one state, as listContributions. */
export async function listReponses(
	supabase: Supabase,
	demarcheId: string,
	etat: 'en_attente' | 'rejetee',
	after: Curseur | null
) {
	const ascending = etat === 'en_attente';
	let query = supabase
		.from('reponse')
		.select('id, etat, contenu, cree_le, envoyee_le, recueil_id, organisation(nom), college(nom), recueil(titre), contribution(titre, texte)')
		.eq('demarche_id', demarcheId)
		.eq('etat', etat);
	if (after) query = query.or(beyond(after, ascending));
	return unwrap(await query.order('cree_le', { ascending }).order('id', { ascending }).limit(PAGE + 1));
}

/** Published contributions that readers reported and nobody looked at yet, with what was said of them, oldest report first. */
export async function listSignalements(supabase: Supabase, demarcheId: string, after: Curseur | null) {
	let query = supabase
		.from('signalement')
		.select(`id, motif, mots, cree_le, contribution!inner(${CONTRIBUTION})`)
		.eq('demarche_id', demarcheId)
		.eq('contribution.etat', 'publiee')
		.is('traite_le', null);
	if (after) query = query.or(beyond(after, true));
	return unwrap(await query.order('cree_le').order('id').limit(PAGE + 1));
}

const beyond = ({ le, id }: Curseur, ascending: boolean) => {
	const way = ascending ? 'gt' : 'lt';
	return `cree_le.${way}."${le}",and(cree_le.eq."${le}",id.${way}.${id})`;
};

/** The references and titles of what arguments and replies answer. */
export async function listParents(supabase: Supabase, ids: string[]) {
	if (!ids.length) return [];
	return unwrap(await supabase.from('contribution').select('id, reference, titre, texte, etat').in('id', ids));
}

/** What the questions of these recueils ask, by their id. */
export async function listQuestions(supabase: Supabase, recueils: string[]) {
	if (!recueils.length) return [];
	return unwrap(
		await supabase
			.from('question')
			.select('id, libelle, nature, ordre, reglages')
			.in('recueil_id', recueils)
			.order('ordre')
	);
}

/** The last rejection of each of these, with its reason and the words that the author reads. */
export async function listRejections(supabase: Supabase, demarcheId: string, objets: string[]) {
	if (!objets.length) return [];
	return unwrap(
		await supabase
			.from('moderation')
			.select('contribution_id, reponse_id, motif, message, decidee_le')
			.eq('demarche_id', demarcheId)
			.eq('decision', 'rejetee')
			.or(`contribution_id.in.(${objets.join(',')}),reponse_id.in.(${objets.join(',')})`)
			.order('decidee_le', { ascending: false })
	);
}

/** How many texts wait, were reported, were rejected, each at most BEAUCOUP; an answer and its contribution are one text. */
export async function getCounts(supabase: Supabase, demarcheId: string) {
	const inEtat = async (etat: 'en_attente' | 'rejetee') => {
		const [contributions, reponses] = await Promise.all([
			supabase
				.from('contribution')
				.select('reponse_id')
				.eq('demarche_id', demarcheId)
				.eq('etat', etat)
				.limit(BEAUCOUP),
			supabase.from('reponse').select('id').eq('demarche_id', demarcheId).eq('etat', etat).limit(BEAUCOUP)
		]);
		const given = new Set(unwrap(reponses).map(({ id }) => id));
		const alone = unwrap(contributions).filter(({ reponse_id }) => !given.has(reponse_id ?? ''));
		return Math.min(BEAUCOUP, given.size + alone.length);
	};
	const [attente, rejetees, signalements] = await Promise.all([
		inEtat('en_attente'),
		inEtat('rejetee'),
		supabase
			.from('signalement')
			.select('contribution_id, contribution!inner(etat)')
			.eq('demarche_id', demarcheId)
			.eq('contribution.etat', 'publiee')
			.is('traite_le', null)
			.limit(BEAUCOUP)
	]);
	const signalees = new Set(unwrap(signalements).map(({ contribution_id }) => contribution_id)).size;
	return { attente, rejetees, signalees };
}

/** How many texts wait to be read or were reported, at most BEAUCOUP. */
export async function countWaiting(supabase: Supabase, demarcheId: string): Promise<number> {
	const { attente, signalees } = await getCounts(supabase, demarcheId);
	return Math.min(BEAUCOUP, attente + signalees);
}

/** What is decided about some contributions and answers. */
export interface Decision {
	contributions: string[];
	reponses: string[];
	decision: DecisionTexte;
	motif: MotifModeration | null;
	message: string;
}

/** Decides, all or none; answers how many it still applied to. */
export async function create(
	supabase: Supabase,
	demarcheId: string,
	{ contributions, reponses, decision, motif, message }: Decision
): Promise<{ refus: Refus } | { nombre: number }> {
	const answer = await supabase.rpc('moderate', {
		p_demarche: demarcheId,
		p_contributions: contributions,
		p_reponses: reponses,
		p_decision: decision,
		...(motif && { p_motif: motif }),
		p_message: message
	});
	const refus = refusalOf(answer);
	return refus ? { refus } : { nombre: answer.data ?? 0 };
}

/** Takes a file away with a reason, or puts it back; answers whether somebody else had done it already. */
export async function createForPiece(
	supabase: Supabase,
	piece: string,
	{ decision, motif, message }: { decision: DecisionPiece; motif: MotifModeration | null; message: string }
): Promise<{ refus: Refus } | { nombre: number }> {
	const answer = await supabase.rpc('moderate_piece', {
		p_piece: piece,
		p_decision: decision,
		...(motif && { p_motif: motif }),
		p_message: message
	});
	const refus = refusalOf(answer);
	return refus ? { refus } : { nombre: answer.data ? 1 : 0 };
}

/** Why each of these files was taken away, the last reason first. */
export async function listRetraits(supabase: Supabase, pieces: string[]) {
	if (!pieces.length) return [];
	return unwrap(
		await supabase
			.from('moderation')
			.select('piece_id, motif, message')
			.eq('decision', 'piece_retiree')
			.in('piece_id', pieces)
			.order('decidee_le', { ascending: false })
	);
}

/** A contribution of this démarche whose personal data may be taken out; null when it is absent or not for this person. */
export async function getText(supabase: Supabase, demarcheId: string, reference: string) {
	return unwrap(
		await supabase
			.from('contribution')
			.select('id, reference, nature, titre, texte, signature, etat, recueil_id, reponse_id')
			.eq('demarche_id', demarcheId)
			.eq('reference', reference)
			.maybeSingle()
	);
}

/** Takes words out of a contribution, wherever it said them, and deletes files of it. */
export async function update(
	supabase: Supabase,
	id: string,
	{ mots, fichiers }: { mots: string[]; fichiers: string[] }
): Promise<Refus | null> {
	return refusalOf(
		await supabase.rpc('redact_contribution', { p_contribution: id, p_mots: mots, p_fichiers: fichiers })
	);
}

/** What became of what a démarche received, for everybody who may read it. */
export async function getBilan(supabase: Supabase, demarcheId: string) {
	return bilanSchema.parse(unwrap(await supabase.rpc('count_moderation', { p_demarche: demarcheId })));
}
