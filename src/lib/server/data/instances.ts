import type { InstanceRetiree, InstanceSaisie } from '../../domain/demarche/instance.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { seenAt, whyUntouched } from './seen.ts';
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

/** Changes what a body is. `seen` is the modifie_le that the person had before their eyes. */
export async function update(
	supabase: Supabase,
	id: string,
	saisie: InstanceSaisie,
	seen: string
): Promise<Refus | null> {
	const answer = await supabase
		.from('instance')
		.update(saisie)
		.eq('id', id)
		.eq('modifie_le', seenAt(seen))
		.select('id');
	const refus = refusalOf(answer);
	return refus || answer.data?.length ? refus : whyUntouched(supabase, 'instance', id, seen);
}

/** Puts a removed body back under its own id, with its seats and its meetings; done twice it is done once. */
export async function createAgain(
	supabase: Supabase,
	demarcheId: string,
	{ organisations, jalons, ...instance }: InstanceRetiree
): Promise<Refus | null> {
	return refusalOf(
		await supabase.rpc('restore_instance', {
			p_demarche: demarcheId,
			p_instance: instance,
			p_organisations: organisations,
			p_jalons: jalons
		})
	);
}

/** Removes a body of this démarche; its dates stay in the calendar. */
export async function remove(supabase: Supabase, demarcheId: string, id: string): Promise<Refus | null> {
	return refusalUnlessTouched(
		await supabase.from('instance').delete().eq('id', id).eq('demarche_id', demarcheId).select('id')
	);
}

/** Gives an organisation a seat in a body; one that sits there already stays. */
export async function createSiege(
	supabase: Supabase,
	demarcheId: string,
	instanceId: string,
	organisationId: string
): Promise<Refus | null> {
	const answer = await supabase
		.from('instance_organisation')
		.insert({ demarche_id: demarcheId, instance_id: instanceId, organisation_id: organisationId });
	if (answer.error?.code === '23503') return 'choix_inconnu';
	return answer.error?.code === '23505' ? null : refusalOf(answer);
}

/** Takes the seat of an organisation back. */
export async function removeSiege(
	supabase: Supabase,
	instanceId: string,
	organisationId: string
): Promise<Refus | null> {
	return refusalUnlessTouched(
		await supabase
			.from('instance_organisation')
			.delete()
			.eq('instance_id', instanceId)
			.eq('organisation_id', organisationId)
			.select('organisation_id')
	);
}
