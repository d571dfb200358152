import type { MotifModeration } from '../../domain/contribution/moderation.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { refusalOf, unwrap } from './unwrap.ts';

/** The contribution of this démarche that somebody is about to report; null when it is absent or not for this person. */
export async function getText(supabase: Supabase, demarcheId: string, reference: string) {
	return unwrap(
		await supabase
			.from('contribution')
			.select('id, reference, titre, texte, etat')
			.eq('demarche_id', demarcheId)
			.eq('reference', reference)
			.maybeSingle()
	);
}

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
