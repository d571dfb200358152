import type { Repartition } from '../../domain/cadre/accord.ts';
import type { Reponse } from '../../domain/cadre/condition.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { refusalOf, refusalUnlessTouched, unwrap } from './unwrap.ts';

/** Self-checks of a démarche, newest first. */
export async function list(supabase: Supabase, demarcheId: string) {
	return unwrap(
		await supabase
			.from('auto_diagnostic')
			.select('id, titre, ouvert_le, clos_le, personnes')
			.eq('demarche_id', demarcheId)
			.order('ouvert_le', { ascending: false })
	);
}

/** How the answers to a closed self-check spread, by condition and collège. */
export async function listRepartitions(supabase: Supabase, id: string): Promise<Repartition[]> {
	const rows = unwrap(await supabase.rpc('read_auto_diagnostic', { p_auto_diagnostic: id }));
	return rows.map(({ condition, college_id, college, ne_sait_pas, note_1, note_2, note_3, note_4 }) => ({
		condition,
		college_id,
		college,
		ne_sait_pas,
		notes: [note_1, note_2, note_3, note_4] as const
	}));
}

/** Comments of a closed self-check, for members. */
export async function listCommentaires(supabase: Supabase, id: string) {
	return unwrap(await supabase.rpc('list_auto_diagnostic_commentaires', { p_auto_diagnostic: id }));
}

/** What the signed-in person answered. */
export async function listMine(supabase: Supabase, id: string) {
	return unwrap(
		await supabase
			.from('auto_diagnostic_reponse')
			.select('condition, note, commentaire')
			.eq('auto_diagnostic_id', id)
	);
}

/** Opens a self-check. */
export async function create(supabase: Supabase, demarcheId: string, titre: string): Promise<Refus | null> {
	const answer = await supabase.from('auto_diagnostic').insert({ demarche_id: demarcheId, titre });
	return answer.error?.code === '23505' ? 'auto_diagnostic_en_cours' : refusalOf(answer);
}

/** Replaces what the signed-in person answers. */
export async function updateReponses(
	supabase: Supabase,
	id: string,
	reponses: readonly Reponse[]
): Promise<Refus | null> {
	return refusalOf(
		await supabase.rpc('answer_auto_diagnostic', {
			p_auto_diagnostic: id,
			p_reponses: reponses.map((reponse) => ({ ...reponse }))
		})
	);
}

/** Where a self-check stands; null when it is gone. */
async function getState(supabase: Supabase, id: string) {
	return unwrap(
		await supabase.from('auto_diagnostic').select('clos_le, personnes').eq('id', id).maybeSingle()
	);
}

/** Closes a self-check: nobody answers any more, and everybody reads. Closed twice, it is closed once. */
export async function updateClos(supabase: Supabase, id: string): Promise<Refus | null> {
	const refus = refusalUnlessTouched(
		await supabase
			.from('auto_diagnostic')
			.update({ clos_le: new Date().toISOString() })
			.eq('id', id)
			.is('clos_le', null)
			.select('id')
	);
	return refus && (await getState(supabase, id))?.clos_le ? null : refus;
}

/** Removes a self-check that nobody answered. */
export async function remove(supabase: Supabase, id: string): Promise<Refus | null> {
	const refus = refusalUnlessTouched(
		await supabase.from('auto_diagnostic').delete().eq('id', id).select('id')
	);
	return refus && (await getState(supabase, id))?.personnes ? 'auto_diagnostic_repondu' : refus;
}

/** The name of the collège for which the person answers; null when they belong to none yet. */
export async function getCollege(
	supabase: Supabase,
	demarcheId: string,
	profilId: string
): Promise<string | null> {
	const membre = unwrap(
		await supabase
			.from('membre')
			.select('college(nom)')
			.eq('demarche_id', demarcheId)
			.eq('profil_id', profilId)
			.maybeSingle()
	);
	return membre?.college?.nom ?? null;
}
