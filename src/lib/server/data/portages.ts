import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { refusalOf, refusalUnlessTouched, unwrap } from './unwrap.ts';

/** Lists these organisations as carriers of the démarche, one that is there already stays as it is, and withdraws those. Only somebody who speaks for one may list it. */
export async function update(
	supabase: Supabase,
	demarcheId: string,
	{ listed, withdrawn }: { listed: string[]; withdrawn: string[] }
): Promise<Refus | null> {
	if (listed.length > 0) {
		const rows = listed.map((organisation_id) => ({ demarche_id: demarcheId, organisation_id }));
		const refus = refusalOf(await supabase.from('portage').upsert(rows, { ignoreDuplicates: true }));
		if (refus) return refus;
	}
	if (withdrawn.length > 0)
		unwrap(
			await supabase.from('portage').delete().eq('demarche_id', demarcheId).in('organisation_id', withdrawn)
		);
	return null;
}

/** Lists an organisation that the porteur speaks for as a carrier, after the others; one that is there stays as it is. */
export async function add(
	supabase: Supabase,
	demarcheId: string,
	organisationId: string,
	ordre: number
): Promise<Refus | null> {
	const row = { demarche_id: demarcheId, organisation_id: organisationId, ordre };
	return refusalOf(await supabase.from('portage').upsert(row, { ignoreDuplicates: true }));
}

export async function remove(
	supabase: Supabase,
	demarcheId: string,
	organisationId: string
): Promise<Refus | null> {
	return refusalUnlessTouched(
		await supabase
			.from('portage')
			.delete()
			.eq('demarche_id', demarcheId)
			.eq('organisation_id', organisationId)
			.select('organisation_id')
	);
}
