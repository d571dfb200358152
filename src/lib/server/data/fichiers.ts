import type { Piece } from '../../domain/piece.ts';
import type { Refus } from '../../domain/refus.ts';
import { readBytes, writeBytes } from './bytes.ts';
import type { Supabase } from './client.ts';
import { refusalOf, unwrap } from './unwrap.ts';

/** The question of an answer, known by the secret that began it. */
interface Envoi {
	recueilId: string;
	jeton: string;
	questionId: string;
}

/** Gives a file to a question, in place of the one that it had; nothing when the answer was sent meanwhile. */
export async function create(
	supabase: Supabase,
	{ recueilId, jeton, questionId }: Envoi,
	{ nom, type, bytes }: Piece
): Promise<Refus | null> {
	return refusalOf(
		await supabase.rpc('attach_fichier', {
			p_recueil: recueilId,
			p_jeton: jeton,
			p_question: questionId,
			p_nom: nom,
			p_type: type,
			p_donnees: writeBytes(bytes)
		})
	);
}

/** Takes the file of a question back, as long as the answer was not sent. */
export async function remove(
	supabase: Supabase,
	{ recueilId, jeton, questionId }: Envoi
): Promise<Refus | null> {
	return refusalOf(
		await supabase.rpc('detach_fichier', { p_recueil: recueilId, p_jeton: jeton, p_question: questionId })
	);
}

/** A file as it was sent; null when it does not exist in this démarche or this person may not see it. */
export async function get(supabase: Supabase, demarcheId: string, id: string): Promise<Piece | null> {
	const row = unwrap(
		await supabase
			.from('fichier_reponse')
			.select('nom, type, donnees')
			.eq('demarche_id', demarcheId)
			.eq('id', id)
			.maybeSingle()
	);
	return row && { nom: row.nom, type: row.type, bytes: readBytes(row.donnees) };
}

/** The files that came with an answer. */
export async function listOf(supabase: Supabase, reponseId: string) {
	return unwrap(
		await supabase.from('fichier_reponse').select('id, nom').eq('reponse_id', reponseId).order('joint_le')
	);
}

/** Where a page of files ended: the moment and the id of its last one. */
interface Curseur {
	le: string;
	id: string;
}

/** The files of published answers to a question, `most` at most, the newest first, after that one. */
export async function list(
	supabase: Supabase,
	questionId: string,
	{ most, after = null }: { most: number; after?: Curseur | null }
) {
	let query = supabase
		.from('fichier_reponse')
		.select('id, nom, taille, joint_le, reponse!inner(etat)')
		.eq('question_id', questionId)
		.eq('reponse.etat', 'publiee');
	if (after) query = query.or(`joint_le.lt."${after.le}",and(joint_le.eq."${after.le}",id.lt.${after.id})`);
	const rows = unwrap(
		await query
			.order('joint_le', { ascending: false })
			.order('id', { ascending: false })
			.limit(most + 1)
	);
	const shown = rows.slice(0, most);
	const last = shown.at(-1);
	return {
		fichiers: shown.map(({ id, nom, taille, joint_le }) => ({ id, nom, taille, joint_le })),
		suite: rows.length > most && last ? `${last.joint_le}_${last.id}` : null
	};
}
