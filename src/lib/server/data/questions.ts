import type { NatureQuestion } from '../../domain/recueil/question.ts';
import { readQuestion, type LigneQuestion, type Question } from '../../domain/recueil/poser.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import type { Json } from './database.types.ts';
import { seenAt, whyUntouched } from './seen.ts';
import { refusalOf, refusalUnlessTouched, unwrap } from './unwrap.ts';

/** The questions of a recueil in their order, those that were withdrawn among them. */
export async function list(supabase: Supabase, recueilId: string): Promise<(Question & { modifie_le: string })[]> {
	const rows = unwrap(
		await supabase
			.from('question')
			.select(
				'id, nature, libelle, aide, requise, reglages, condition_question, condition_valeurs, retiree_le, modifie_le'
			)
			.eq('recueil_id', recueilId)
			.order('ordre')
			.order('id')
			.limit(1000)
	);
	return rows.map((row) => ({ ...readQuestion(row), modifie_le: row.modifie_le }));
}

/** Adds a question of this kind at the end, still without words. The id is made by the page: sent twice, it is added once. */
export async function create(
	supabase: Supabase,
	recueil: { id: string; demarche_id: string },
	{ id, nature }: { id: string; nature: NatureQuestion }
): Promise<Refus | null> {
	const answer = await supabase
		.from('question')
		.insert({ id, nature, recueil_id: recueil.id, demarche_id: recueil.demarche_id });
	return answer.error?.code === '23505' ? null : refusalOf(answer);
}

/** What a person writes about a question. */
export type QuestionSaisie = Pick<
	LigneQuestion,
	'libelle' | 'aide' | 'requise' | 'condition_question' | 'condition_valeurs'
> & { reglages: NonNullable<Json> };

/** Changes a question; answers its new modifie_le. `seen` is the one that the person had before their eyes. */
export async function update(
	supabase: Supabase,
	id: string,
	saisie: QuestionSaisie,
	seen: string
): Promise<{ refus: Refus } | { refus: null; seen: string }> {
	const answer = await supabase
		.from('question')
		.update(saisie)
		.eq('id', id)
		.eq('modifie_le', seenAt(seen))
		.select('modifie_le');
	if (answer.error?.code === '23503') return { refus: 'choix_inconnu' };
	const refus = refusalOf(answer);
	if (refus) return { refus };
	const written = answer.data?.[0];
	return written
		? { refus: null, seen: written.modifie_le }
		: { refus: await whyUntouched(supabase, 'question', id, seen) };
}

/** Withdraws a question of this recueil, with the answers that it got; or puts it back. */
export async function updateRetrait(
	supabase: Supabase,
	recueilId: string,
	id: string,
	retiree: boolean
): Promise<Refus | null> {
	return refusalUnlessTouched(
		await supabase
			.from('question')
			.update({ retiree_le: retiree ? new Date().toISOString() : null })
			.eq('recueil_id', recueilId)
			.eq('id', id)
			.select('id')
	);
}

/** Puts a question at this rank, counted from 1. */
export async function updateRang(supabase: Supabase, id: string, rang: number): Promise<Refus | null> {
	return refusalOf(await supabase.rpc('move_question', { p_question: id, p_rang: rang }));
}

/** Copies a question just after it; answers the id of the copy. */
export async function createCopy(
	supabase: Supabase,
	id: string
): Promise<{ refus: Refus } | { refus: null; id: string }> {
	const answer = await supabase.rpc('copy_question', { p_question: id });
	const refus = refusalOf(answer);
	return refus ? { refus } : { refus: null, id: answer.data! };
}
