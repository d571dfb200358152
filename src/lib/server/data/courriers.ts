import type { Supabase } from './client.ts';
import { unwrap } from './unwrap.ts';

/** Closes every letter that waits: what the demonstration did is no news. For the privileged client. */
export async function discardWaiting(supabase: Supabase): Promise<void> {
	unwrap(await supabase.rpc('discard_courriers', { p_raison: 'demonstration' }));
}
