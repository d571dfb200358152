import type { Supabase } from './client.ts';
import { unwrap } from './unwrap.ts';

/** Documents of the démarche that this person may know of, in their order. */
export async function list(supabase: Supabase, demarcheId: string) {
	return unwrap(
		await supabase.from('document').select('*').eq('demarche_id', demarcheId).order('ordre').order('cree_le')
	);
}

/** A document of this démarche and what this person may do with it alive; null when they may not even know of it. */
export async function get(supabase: Supabase, demarcheId: string, id: string) {
	return unwrap(
		await supabase.from('document').select('*').eq('demarche_id', demarcheId).eq('id', id).maybeSingle()
	);
}

/** What the signed-in person may do with the living document; null: nothing. */
export async function getDroit(supabase: Supabase, id: string) {
	const { droit } = unwrap(await supabase.rpc('get_document_pass', { p_document: id })) as {
		droit: 'lecture' | 'ecriture' | null;
	};
	return droit;
}
