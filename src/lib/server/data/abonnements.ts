import type { RythmeAvis } from '../../domain/avis/genre.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { refusalOf, unwrap } from './unwrap.ts';

/** The démarches for which the signed-in person chose something, or that they follow without being a member. */
export async function listMine(supabase: Supabase) {
	const rows = unwrap(
		await supabase.from('abonnement').select('rythme, demarche!inner(id, slug, titre)').order('demarche_id')
	);
	return rows.map(({ demarche, rythme }) => ({ ...demarche, rythme }));
}

/** How the signed-in person follows this démarche; null when they chose nothing. */
export async function get(supabase: Supabase, demarcheId: string): Promise<RythmeAvis | null> {
	const row = unwrap(
		await supabase.from('abonnement').select('rythme').eq('demarche_id', demarcheId).maybeSingle()
	);
	return row?.rythme ?? null;
}

/** Follows a démarche of which the person is no member: its public news, once a week. Nothing changes when they do already. */
export async function create(
	supabase: Supabase,
	profilId: string,
	demarcheId: string
): Promise<Refus | null> {
	return refusalOf(
		await supabase
			.from('abonnement')
			.upsert(
				{ profil_id: profilId, demarche_id: demarcheId, rythme: 'chaque_semaine' },
				{ onConflict: 'profil_id,demarche_id', ignoreDuplicates: true }
			)
	);
}

/** Follows it no more. */
export async function remove(
	supabase: Supabase,
	profilId: string,
	demarcheId: string
): Promise<Refus | null> {
	return refusalOf(
		await supabase.from('abonnement').delete().eq('profil_id', profilId).eq('demarche_id', demarcheId)
	);
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
