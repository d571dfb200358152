import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { refusalOf, unwrap } from './unwrap.ts';

/** Lists these organisations as carriers of the démarche, and withdraws those. Only somebody who speaks for one may list it. */
export async function update(
	supabase: Supabase,
	demarcheId: string,
	{ listed, withdrawn }: { listed: string[]; withdrawn: string[] }
): Promise<Refus | null> {
	if (listed.length > 0) {
		const rows = listed.map((organisation_id) => ({ demarche_id: demarcheId, organisation_id }));
		const refus = refusalOf(await supabase.from('portage').insert(rows));
		if (refus) return refus;
	}
	if (withdrawn.length > 0)
		unwrap(
			await supabase.from('portage').delete().eq('demarche_id', demarcheId).in('organisation_id', withdrawn)
		);
	return null;
}
