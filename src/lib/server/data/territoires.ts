import type { Refus } from '../../domain/refus.ts';
import type { Territoire } from '../../domain/territoire/territoire.ts';
import type { Supabase } from './client.ts';
import { refusalOf, refusalUnlessTouched } from './unwrap.ts';

/** Adds a territory to a démarche; one that is there already stays as it is. */
export async function add(
	supabase: Supabase,
	demarcheId: string,
	territoire: Territoire
): Promise<Refus | null> {
	const row = { ...territoire, demarche_id: demarcheId };
	const answer = await supabase.from('demarche_territoire').insert(row);
	return answer.error?.code === '23505' ? null : refusalOf(answer);
}

/** Removes a territory from a démarche. */
export async function remove(
	supabase: Supabase,
	demarcheId: string,
	{ nature, code }: Pick<Territoire, 'nature' | 'code'>
): Promise<Refus | null> {
	return refusalUnlessTouched(
		await supabase
			.from('demarche_territoire')
			.delete()
			.eq('demarche_id', demarcheId)
			.eq('nature', nature)
			.eq('code', code)
			.select('code')
	);
}
