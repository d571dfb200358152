import { z } from 'zod';

/** What a charte speaks of, in the order in which it is read. */
export const SECTIONS_CHARTE = ['attendu', 'decision', 'moyens', 'desaccords', 'suites', 'autres'] as const;
export type SectionCharte = (typeof SECTIONS_CHARTE)[number];

const section = z.string().trim().max(6000, 'trop_long').default('');

/** What a porteur or facilitateur writes in the draft; `changements` says what a new version changes. Messages are codes of `Refus`. */
export const charteSchema = z.object({
	attendu: section,
	decision: section,
	moyens: section,
	desaccords: section,
	suites: section,
	autres: section,
	changements: z.string().trim().max(500, 'trop_long').default('')
});
export type CharteSaisie = z.infer<typeof charteSchema>;
