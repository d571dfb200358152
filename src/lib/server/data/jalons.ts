import type { JalonSaisie } from '../../domain/demarche/jalon.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { refusalOf, refusalUnlessTouched } from './unwrap.ts';

/** Enters a date in the calendar of a démarche. */
export async function create(supabase: Supabase, demarcheId: string, saisie: JalonSaisie): Promise<Refus | null> {
	return refusalOf(
		await supabase.from('jalon').insert({
			...saisie,
			demarche_id: demarcheId,
			etape_id: saisie.etape_id || null,
			fin: saisie.fin || null
		})
	);
}

/** Removes a date of this démarche. */
export async function remove(supabase: Supabase, demarcheId: string, id: string): Promise<Refus | null> {
	return refusalUnlessTouched(
		await supabase.from('jalon').delete().eq('id', id).eq('demarche_id', demarcheId).select('id')
	);
}
