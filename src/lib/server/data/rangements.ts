import type { NatureContribution } from '../../domain/contribution/nature.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Couverture } from '../../domain/synthese/couverture.ts';
import type { FiltreHorsSynthese } from '../../domain/synthese/filtre.ts';
import type { Supabase } from './client.ts';
import { refusalOf, unwrap } from './unwrap.ts';

// Which contributions are in which syntheses, and which are in none.

/** A published contribution as pages of syntheses show it. */
export interface ContributionRangee {
	id: string;
	reference: string;
	nature: NatureContribution;
	titre: string;
	/** Its beginning. */
	texte: string;
	signature: string;
	/** The name of the account, for members only. */
	auteur: string | null;
	organisation: string | null;
	organisation_id: string | null;
	college: string | null;
	soutiens: number;
	deposee_le: string;
	/** Those it is in, that this person may read. */
	syntheses: { numero: number; titre: string }[];
}

/** The syntheses that a contribution is in, that this person may read. */
export async function listOfContribution(supabase: Supabase, contributionId: string) {
	const rows = unwrap(
		await supabase
			.from('synthese_contribution')
			.select('synthese(numero, titre, vivante)')
			.eq('contribution_id', contributionId)
	);
	return rows
		.flatMap(({ synthese }) => (synthese?.vivante ? [{ numero: synthese.numero, titre: synthese.titre }] : []))
		.toSorted((a, b) => a.numero - b.numero);
}

/** How many contributions are published, and how many are in a synthesis that this person may read. */
export async function getCouverture(supabase: Supabase, demarcheId: string): Promise<Couverture> {
	return unwrap(await supabase.rpc('count_couverture', { p_demarche: demarcheId })) as unknown as Couverture;
}

/** What a synthesis gathers, the most supported first: `most` of them after `from`. */
export async function list(supabase: Supabase, id: string, most: number, from = 0) {
	const answer = await supabase.rpc('list_synthese_contributions', {
		p_synthese: id,
		p_limite: most,
		p_apres: from
	});
	return unwrap(answer) as unknown as ContributionRangee[];
}

/** Published contributions that are in no synthesis, newest first; `suite` when there are more. */
export async function listOutside(
	supabase: Supabase,
	demarcheId: string,
	filtre: FiltreHorsSynthese,
	most: number
) {
	const p_filtre = Object.fromEntries(Object.entries(filtre).filter(([, value]) => value));
	const answer = await supabase.rpc('list_hors_synthese', {
		p_demarche: demarcheId,
		p_filtre,
		p_limite: most
	});
	return unwrap(answer) as unknown as { lignes: ContributionRangee[]; suite: boolean };
}

/** How many contributions are compared at most, the newest. */
export const CANDIDATS_MAX = 2000;

/** What nearness is computed from: the texts of a synthesis, and those that are not in it. */
export async function listCandidats(supabase: Supabase, id: string) {
	const answer = await supabase.rpc('list_candidats_synthese', { p_synthese: id });
	return unwrap(answer) as unknown as {
		groupe: string[];
		candidats: { id: string; texte: string }[];
		borne: boolean;
	};
}

/** These contributions, in this order, for those who facilitate. */
export async function listByIds(supabase: Supabase, demarcheId: string, ids: string[]) {
	const answer = await supabase.rpc('list_contributions_proches', {
		p_demarche: demarcheId,
		p_contributions: ids
	});
	return unwrap(answer) as unknown as ContributionRangee[];
}

/** Puts contributions in. Answers how many were not there yet. */
export async function create(
	supabase: Supabase,
	id: string,
	contributions: string[]
): Promise<{ nombre: number } | { refus: Refus }> {
	const answer = await supabase.rpc('add_to_synthese', { p_synthese: id, p_contributions: contributions });
	const refus = refusalOf(answer);
	return refus ? { refus } : { nombre: answer.data! };
}

/** Takes contributions out. Answers how many. */
export async function remove(
	supabase: Supabase,
	id: string,
	contributions: string[]
): Promise<{ nombre: number } | { refus: Refus }> {
	const answer = await supabase.rpc('remove_from_synthese', { p_synthese: id, p_contributions: contributions });
	const refus = refusalOf(answer);
	return refus ? { refus } : { nombre: answer.data! };
}
