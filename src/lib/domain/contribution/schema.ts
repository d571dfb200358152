import { z } from 'zod';
import { NATURES_CONTRIBUTION } from './nature.ts';

/** What one may deposit by itself. */
export const NATURES_DEPOT = [
	'constat',
	'besoin',
	'proposition',
	'temoignage',
	'source',
	'question'
] as const;

/** What one may say under a contribution, beside an argument for or against it. */
export const NATURES_REACTION = ['question', 'temoignage', 'source', 'reponse'] as const;

/** Longest title and text, in characters. */
export const TITRE_MAX = 200;
export const TEXTE_MAX = 20_000;

/**
 * What somebody types to contribute, however far they are: a draft may say nothing yet. `parent_id` is what it answers,
 * `territoire` is `nature:code`; empty for none. Messages are codes of `Refus`.
 */
export const contributionSchema = z.object({
	/** Given by the page that sends: the same key is never stored twice. */
	cle: z.string().min(8, 'choix_inconnu').max(200, 'choix_inconnu'),
	etape_id: z.uuid('choix_inconnu'),
	parent_id: z.union([z.literal(''), z.uuid('choix_inconnu')]).default(''),
	nature: z.enum(NATURES_CONTRIBUTION, 'choix_inconnu').default('proposition'),
	titre: z.string().trim().max(TITRE_MAX, 'trop_long').default(''),
	texte: z.string().trim().max(TEXTE_MAX, 'texte_trop_long').default(''),
	themes: z.array(z.uuid('choix_inconnu')).max(50, 'choix_inconnu').default([]),
	territoire: z.string().max(40, 'territoire_inconnu').default(''),
	organisation_id: z.union([z.literal(''), z.uuid('choix_inconnu')]).default(''),
	signature: z.string().trim().max(120, 'trop_long').default('')
});
export type ContributionSaisie = z.infer<typeof contributionSchema>;

/** The field that must be filled before this may be deposited; null when nothing is missing. */
export function missingField({
	titre,
	texte,
	parent_id
}: Pick<ContributionSaisie, 'titre' | 'texte' | 'parent_id'>): 'titre' | 'texte' | null {
	if (parent_id) return texte ? null : 'texte';
	return titre ? null : 'titre';
}

/** A reference as it stands in an address: « SPASER-2026-0147 ». */
export const isReference = (text: string): boolean => /^[A-Z0-9]{1,20}-\d{4}-\d{4,}$/.test(text);
