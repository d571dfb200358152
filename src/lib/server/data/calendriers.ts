import { calendrierSchema } from '../../domain/calendrier/personnel.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { refusalOf, unwrap } from './unwrap.ts';

/** The démarches and dates of whoever this secret belongs to; null when it opens nothing. */
export async function get(supabase: Supabase, jeton: string) {
	const found = unwrap(await supabase.rpc('read_calendrier', { p_jeton: jeton }));
	return found === null ? null : calendrierSchema.parse(found);
}

/** Since when the signed-in person's calendar has a secret address; null when it has none. */
export async function getSince(supabase: Supabase, profilId: string): Promise<string | null> {
	const row = unwrap(
		await supabase.from('calendrier_jeton').select('cree_le').eq('profil_id', profilId).maybeSingle()
	);
	return row?.cree_le ?? null;
}

/** A new secret for the signed-in person's calendar, told this once; the one before opens nothing any more. */
export async function create(supabase: Supabase): Promise<string> {
	return unwrap(await supabase.rpc('renew_calendrier'));
}

/** Closes the secret address of the signed-in person's calendar. */
export async function remove(supabase: Supabase, profilId: string): Promise<Refus | null> {
	return refusalOf(await supabase.from('calendrier_jeton').delete().eq('profil_id', profilId));
}
