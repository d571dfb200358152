import type { RythmeAvis } from '../../domain/avis/genre.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { refusalOf, unwrap } from './unwrap.ts';

/** How the signed-in person follows each démarche for which they chose something, by its id. */
export async function listMine(supabase: Supabase): Promise<Map<string, RythmeAvis>> {
	const rows = unwrap(await supabase.from('abonnement').select('demarche_id, rythme'));
	return new Map(rows.map(({ demarche_id, rythme }) => [demarche_id, rythme]));
}

/** Follows démarches like this; null goes back to the preferences of the account. */
export async function update(
	supabase: Supabase,
	profilId: string,
	choices: ReadonlyMap<string, RythmeAvis | null>
): Promise<Refus | null> {
	const kept = [...choices].flatMap(([demarche_id, rythme]) =>
		rythme ? { profil_id: profilId, demarche_id, rythme } : []
	);
	const dropped = [...choices].filter(([, rythme]) => !rythme).map(([id]) => id);
	const refus = kept.length
		? refusalOf(await supabase.from('abonnement').upsert(kept, { onConflict: 'profil_id,demarche_id' }))
		: null;
	if (refus || !dropped.length) return refus;
	return refusalOf(
		await supabase.from('abonnement').delete().eq('profil_id', profilId).in('demarche_id', dropped)
	);
}
