import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { refusalOf, unwrap } from './unwrap.ts';

/** Which of these contributions the person supports. */
export async function listMine(
	supabase: Supabase,
	profilId: string,
	contributions: string[]
): Promise<Set<string>> {
	const rows = unwrap(
		await supabase
			.from('soutien')
			.select('contribution_id')
			.eq('profil_id', profilId)
			.in('contribution_id', contributions)
	);
	return new Set(rows.map(({ contribution_id }) => contribution_id));
}

/** Supports a published contribution; done twice it is done once. */
export async function create(
	supabase: Supabase,
	demarcheId: string,
	contributionId: string,
	profilId: string
): Promise<Refus | null> {
	const answer = await supabase
		.from('soutien')
		.insert({ demarche_id: demarcheId, contribution_id: contributionId, profil_id: profilId });
	return answer.error?.code === '23505' ? null : refusalOf(answer);
}

/** Stops supporting it. */
export async function remove(
	supabase: Supabase,
	contributionId: string,
	profilId: string
): Promise<Refus | null> {
	return refusalOf(
		await supabase
			.from('soutien')
			.delete()
			.eq('contribution_id', contributionId)
			.eq('profil_id', profilId)
	);
}
