import type { NouveauRecueil, ReglagesRecueil } from '../../domain/recueil/schema.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { seenAt, whyUntouched } from './seen.ts';
import { refusalOf, refusalUnlessTouched, unwrap } from './unwrap.ts';

/** The recueils of a démarche that the person may read, newest first, with how many questions each asks. */
export async function list(supabase: Supabase, demarcheId: string, etapeId?: string) {
	let query = supabase
		.from('recueil')
		.select('id, titre, nature, etat, ouverture, etape_id, debut, fin, limite, reponses, code, resultats_publics, cree_le')
		.eq('demarche_id', demarcheId);
	if (etapeId) query = query.eq('etape_id', etapeId);
	return unwrap(await query.order('cree_le', { ascending: false }).limit(500));
}

/** A recueil of this démarche with the collèges that it asks; null when absent or hidden. */
export async function get(supabase: Supabase, demarcheId: string, id: string) {
	const found = unwrap(
		await supabase
			.from('recueil')
			.select('*, recueil_college(college_id)')
			.eq('demarche_id', demarcheId)
			.eq('id', id)
			.maybeSingle()
	);
	if (!found) return null;
	const { recueil_college, ...recueil } = found;
	return { ...recueil, colleges: recueil_college.map(({ college_id }) => college_id) };
}

/** Begins a recueil with questions to write on, all or nothing; asked again with the same id, it is the one that is there. */
export async function create(
	supabase: Supabase,
	demarcheId: string,
	{ id, nature, etape_id, titre }: NouveauRecueil,
	{ natures, questions }: { natures: ReglagesRecueil['natures']; questions: string[] }
): Promise<Refus | null> {
	const answer = await supabase.rpc('create_recueil', {
		p_demarche: demarcheId,
		p: { id, etape_id, nature, titre, natures, questions }
	});
	return answer.error?.code === '23503' ? 'etape_introuvable' : refusalOf(answer);
}

/** Changes what is settled. `seen` is the modifie_le that the person had before their eyes. */
export async function update(
	supabase: Supabase,
	id: string,
	{ colleges, college_id, ...saisie }: ReglagesRecueil,
	seen: string
): Promise<Refus | null> {
	const answer = await supabase
		.from('recueil')
		.update({ ...saisie, college_id: college_id || null })
		.eq('id', id)
		.eq('modifie_le', seenAt(seen))
		.select('id');
	if (answer.error?.code === '23503') return 'choix_inconnu';
	const refus = refusalOf(answer);
	if (refus) return refus;
	if (!answer.data?.length) return whyUntouched(supabase, 'recueil', id, seen);
	return refusalOf(await supabase.rpc('choose_colleges', { p_recueil: id, p_colleges: colleges }));
}

/** Opens or closes; done twice it is done once. */
export async function updateEtat(supabase: Supabase, id: string, etat: 'ouvert' | 'clos'): Promise<Refus | null> {
	return refusalUnlessTouched(await supabase.from('recueil').update({ etat }).eq('id', id).select('id'));
}

/** Deletes a recueil that nobody answered. */
export async function remove(supabase: Supabase, id: string): Promise<Refus | null> {
	const refus = refusalUnlessTouched(await supabase.from('recueil').delete().eq('id', id).select('id'));
	if (refus !== 'role_insuffisant') return refus;
	const answers = unwrap(await supabase.from('reponse').select('id').eq('recueil_id', id).limit(1));
	return answers.length ? 'recueil_repondu' : refus;
}
