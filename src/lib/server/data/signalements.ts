import type { MotifModeration } from '../../domain/contribution/moderation.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { refusalOf } from './unwrap.ts';

/** Reports a published contribution, once for each account, or each secret of a browser without one. */
export async function create(
	supabase: Supabase,
	contributionId: string,
	{ motif, mots, cle }: { motif: MotifModeration; mots: string; cle: string }
): Promise<Refus | null> {
	return refusalOf(
		await supabase.rpc('report_contribution', {
			p_contribution: contributionId,
			p_motif: motif,
			p_mots: mots,
			p_cle: cle
		})
	);
}
