import type { Pas } from '../../domain/demarche/preparation.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { refusalOf, unwrap } from './unwrap.ts';

/** The steps of the preparation that somebody went through. */
export async function list(supabase: Supabase, demarcheId: string): Promise<Pas[]> {
	const rows = unwrap(await supabase.from('preparation').select('pas').eq('demarche_id', demarcheId));
	return rows.map(({ pas }) => pas);
}

/** Keeps that this step was gone through; once is enough. */
export async function create(supabase: Supabase, demarcheId: string, pas: Pas): Promise<Refus | null> {
	const answer = await supabase.from('preparation').insert({ demarche_id: demarcheId, pas });
	return answer.error?.code === '23505' ? null : refusalOf(answer);
}
