import type { CritereSaisie } from '../../domain/etape/schema.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { refusalOf, refusalUnlessTouched } from './unwrap.ts';

/** Adds a line at the end of a checklist. */
export async function create(
	supabase: Supabase,
	etape: { id: string; demarche_id: string },
	saisie: CritereSaisie
): Promise<Refus | null> {
	const { count } = await supabase.from('critere').select('id', { count: 'exact', head: true }).eq('etape_id', etape.id);
	return refusalOf(
		await supabase
			.from('critere')
			.insert({ ...saisie, demarche_id: etape.demarche_id, etape_id: etape.id, ordre: (count ?? 0) + 1 })
	);
}

/** Ticks or unticks a line of this stage. */
export async function update(supabase: Supabase, etapeId: string, id: string, rempli: boolean): Promise<Refus | null> {
	return refusalUnlessTouched(
		await supabase.from('critere').update({ rempli }).eq('id', id).eq('etape_id', etapeId).select('id')
	);
}

export async function remove(supabase: Supabase, etapeId: string, id: string): Promise<Refus | null> {
	return refusalUnlessTouched(await supabase.from('critere').delete().eq('id', id).eq('etape_id', etapeId).select('id'));
}
