import type { Piece } from '../../domain/piece.ts';
import type { Refus } from '../../domain/refus.ts';
import { readBytes, writeBytes } from './bytes.ts';
import type { Supabase } from './client.ts';
import { refusalOf, refusalUnlessTouched, unwrap } from './unwrap.ts';

/** What is attached to a contribution, without its content. */
export async function list(supabase: Supabase, contributionId: string) {
	return unwrap(
		await supabase
			.from('piece_jointe')
			.select('id, nom, type, taille, retiree_le')
			.eq('contribution_id', contributionId)
			.order('jointe_le')
			.order('id')
	);
}

/** What is attached to each of these contributions, as `list`. */
export async function listOf(supabase: Supabase, contributionIds: string[]) {
	if (!contributionIds.length) return [];
	return unwrap(
		await supabase
			.from('piece_jointe')
			.select('id, nom, taille, retiree_le, contribution_id')
			.in('contribution_id', contributionIds)
			.order('jointe_le')
			.order('id')
	);
}

/** An attachment as it was sent; null when it does not exist or this person may not see it. */
export async function get(supabase: Supabase, demarcheId: string, id: string): Promise<Piece | null> {
	const row = unwrap(
		await supabase
			.from('piece_jointe')
			.select('nom, type, donnees')
			.eq('demarche_id', demarcheId)
			.eq('id', id)
			.maybeSingle()
	);
	return row && { nom: row.nom, type: row.type, bytes: readBytes(row.donnees) };
}

/** Attaches a file; the same one twice is attached once. */
export async function create(
	supabase: Supabase,
	contribution: { id: string; demarche_id: string },
	{ nom, type, bytes }: Piece
): Promise<Refus | null> {
	const answer = await supabase.from('piece_jointe').insert({
		contribution_id: contribution.id,
		demarche_id: contribution.demarche_id,
		nom,
		type,
		donnees: writeBytes(bytes)
	});
	return answer.error?.code === '23505' ? null : refusalOf(answer);
}

/** Takes a file away. */
export async function remove(supabase: Supabase, contributionId: string, id: string): Promise<Refus | null> {
	return refusalUnlessTouched(
		await supabase.from('piece_jointe').delete().eq('contribution_id', contributionId).eq('id', id).select('id')
	);
}
