import { z } from 'zod';

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

/** What was typed in this version, to show it again in a form. */
export const pickCharte = (version: CharteSaisie): CharteSaisie => ({
	attendu: version.attendu,
	decision: version.decision,
	moyens: version.moyens,
	desaccords: version.desaccords,
	suites: version.suites,
	autres: version.autres,
	changements: version.changements
});
