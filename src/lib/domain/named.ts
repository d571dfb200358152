import { z } from 'zod';

/** What somebody types to name one of several, in at most this many characters. Messages are codes of `Refus`. */
export const namedSchema = (length: { nom: number; presentation: number }) =>
	z.object({
		nom: z.string().trim().min(1, 'champ_requis').min(2, 'trop_court').max(length.nom, 'trop_long'),
		presentation: z.string().trim().max(length.presentation, 'trop_long').default('')
	});
export type NamedSaisie = z.infer<ReturnType<typeof namedSchema>>;
