import type { LigneJugee } from '../../domain/membre/liste.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import type { Json } from './database.types.ts';
import { PAGE } from './read-all.ts';
import { refusalOf, unwrap } from './unwrap.ts';

/** A prepared line of a list: what was read and judged, and with what it will be opened. */
export type LigneDeLot = LigneJugee & { id?: string; jeton_hash?: string };

/** What the démarche knows of these addresses: member, invited; the others are free. */
export async function check(
	supabase: Supabase,
	demarcheId: string,
	adresses: string[]
): Promise<Map<string, 'membre' | 'invitee'>> {
	const known = new Map<string, 'membre' | 'invitee'>();
	// Two rows an address at most, and the API gives no more than a thousand.
	for (let from = 0; from < adresses.length; from += PAGE) {
		const p_adresses = adresses.slice(from, from + PAGE);
		const rows = unwrap(await supabase.rpc('check_adresses', { p_demarche: demarcheId, p_adresses }));
		for (const { adresse, etat } of rows) known.set(adresse, etat as 'membre' | 'invitee');
	}
	return known;
}

/** Keeps a list that is not sent yet and answers its id. */
export async function create(
	supabase: Supabase,
	demarcheId: string,
	expire_le: string,
	lignes: LigneDeLot[]
): Promise<{ id: string } | { refus: Refus }> {
	const answer = await supabase
		.from('invitation_lot')
		.insert({ demarche_id: demarcheId, expire_le, lignes: lignes as unknown as NonNullable<Json> })
		.select('id')
		.single();
	const refus = refusalOf(answer);
	return refus ? { refus } : { id: unwrap(answer).id };
}

/** A list that the signed-in person prepares, null when it is sent or gone. */
export async function get(supabase: Supabase, demarcheId: string, id: string) {
	const lot = unwrap(
		await supabase
			.from('invitation_lot')
			.select('id, expire_le, lignes')
			.eq('id', id)
			.eq('demarche_id', demarcheId)
			.maybeSingle()
	);
	return lot && { ...lot, lignes: lot.lignes as unknown as LigneDeLot[] };
}

/** Makes the invitations of a list, all at once, and answers those that are new. */
export async function send(
	supabase: Supabase,
	lot: string
): Promise<{ envoyees: { id: string; adresse: string; nom: string }[] } | { refus: Refus }> {
	const answer = await supabase.rpc('send_invitations', { p_lot: lot });
	const refus = refusalOf(answer);
	return refus
		? { refus }
		: { envoyees: unwrap(answer) as { id: string; adresse: string; nom: string }[] };
}
