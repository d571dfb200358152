import type { InstanceSaisie } from '../../domain/demarche/instance.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { refusalOf, refusalUnlessTouched } from './unwrap.ts';

/** Names a body, after the others. */
export async function create(
	supabase: Supabase,
	demarcheId: string,
	saisie: InstanceSaisie
): Promise<Refus | null> {
	const { count } = await supabase
		.from('instance')
		.select('id', { count: 'exact', head: true })
		.eq('demarche_id', demarcheId);
	return refusalOf(
		await supabase.from('instance').insert({ ...saisie, demarche_id: demarcheId, ordre: (count ?? 0) + 1 })
	);
}

/** Removes a body of this démarche. */
export async function remove(supabase: Supabase, demarcheId: string, id: string): Promise<Refus | null> {
	return refusalUnlessTouched(
		await supabase.from('instance').delete().eq('id', id).eq('demarche_id', demarcheId).select('id')
	);
}
