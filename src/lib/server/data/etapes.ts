import type { Etat } from '../../domain/etape/cycle-de-vie.ts';
import type { Nature } from '../../domain/etape/nature.ts';
import type { PlanEtape } from '../../domain/etape/plan.ts';
import type { EtapeSaisie } from '../../domain/etape/schema.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { seenAt, whyUntouched } from './seen.ts';
import { refusalOf, unwrap } from './unwrap.ts';

/** Checklists of a stage, entry before exit, in their order. */
export async function listCriteres(supabase: Supabase, etapeId: string) {
	return unwrap(await supabase.from('critere').select('*').eq('etape_id', etapeId).order('sens').order('ordre').order('libelle'));
}

/** Every opening, closing and reopening, newest first. The author's name only reaches those who may see it. */
export async function listPassages(supabase: Supabase, etapeId: string, withAuthors: boolean) {
	const columns = withAuthors ? ('*, auteur:profil(nom)' as const) : ('*' as const);
	const rows = unwrap(
		await supabase.from('etape_passage').select(columns as '*, auteur:profil(nom)').eq('etape_id', etapeId).order('fait_le', { ascending: false })
	);
	return rows.map(({ auteur, ...passage }) => ({ ...passage, auteur: auteur?.nom ?? null }));
}

/** Changes what a stage says. `seen` is the modifie_le that the person had before their eyes. */
export async function update(supabase: Supabase, id: string, saisie: EtapeSaisie, seen: string): Promise<Refus | null> {
	const answer = await supabase.from('etape').update(saisie).eq('id', id).eq('modifie_le', seenAt(seen)).select('id');
	const refus = refusalOf(answer);
	return refus || answer.data?.length ? refus : whyUntouched(supabase, 'etape', id, seen);
}

/** Opens, closes or reopens a stage. */
export async function updateEtat(supabase: Supabase, id: string, vers: Etat, motif: string): Promise<Refus | null> {
	return refusalOf(await supabase.rpc('change_etape_etat', { p_etape: id, p_vers: vers, p_motif: motif }));
}

/** Sets level and dates of all stages at once, or of none. `vu` is the modifie_le that the person had before their eyes. */
export async function updatePlan(
	supabase: Supabase,
	demarcheId: string,
	plan: (PlanEtape & { nature: Nature; vu: string })[]
): Promise<Refus | null> {
	return refusalOf(await supabase.rpc('plan_etapes', {
			p_demarche: demarcheId,
			p: plan.map((etape) => ({ ...etape, vu: seenAt(etape.vu) }))
		})
	);
}
