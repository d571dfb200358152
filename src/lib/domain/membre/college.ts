import { z } from 'zod';

/** What a porteur types to name a collège. Messages are codes of `Refus`. */
export const collegeSchema = z.object({
	nom: z.string().trim().min(1, 'champ_requis').min(2, 'trop_court').max(80, 'trop_long'),
	presentation: z.string().trim().max(500, 'trop_long').default('')
});
export type CollegeSaisie = z.infer<typeof collegeSchema>;
