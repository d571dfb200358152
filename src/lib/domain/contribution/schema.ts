import { z } from 'zod';
import { TEXTE_MAX, TITRE_MAX } from './longueurs.ts';
import { NATURES_CONTRIBUTION } from './nature.ts';

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
