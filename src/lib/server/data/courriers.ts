import type { EtatCourrier } from '../../domain/avis/courrier.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { refusalOf, unwrap } from './unwrap.ts';

/** Letters on one page. */
export const MOST = 50;

/** How many letters are in each state, and for how many seconds the oldest is late. For administrators. */
export async function getCounts(supabase: Supabase) {
	const counts = unwrap(await supabase.rpc('get_courriers_etat'));
	return counts as Record<EtatCourrier | 'retard', number> | null;
}

/** Letters of one state, newest first, those that follow the letter `after`; with masked addresses. For administrators. */
export async function list(supabase: Supabase, etat: EtatCourrier, after: string | null) {
	return unwrap(
		await supabase.rpc('list_courriers', { p_etat: etat, p_apres: after ?? undefined, p_nombre: MOST })
	);
}

/** This letter is due now. For administrators. */
export async function retry(supabase: Supabase, id: string): Promise<Refus | null> {
	return refusalOf(await supabase.rpc('retry_courrier', { p_courrier: id }));
}

/** Closes every letter that waits: what the demonstration did is no news. For the privileged client. */
export async function discardWaiting(supabase: Supabase): Promise<void> {
	unwrap(await supabase.rpc('discard_courriers', { p_raison: 'demonstration' }));
}
