import { z } from 'zod';

/** What a facilitateur types to name a theme. Messages are codes of `Refus`. */
export const themeSchema = z.object({
	nom: z.string().trim().min(1, 'champ_requis').min(2, 'trop_court').max(120, 'trop_long'),
	presentation: z.string().trim().max(1000, 'trop_long').default('')
});
export type ThemeSaisie = z.infer<typeof themeSchema>;
