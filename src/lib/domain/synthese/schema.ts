import { z } from 'zod';
import { LONGUEURS } from './longueurs.ts';

const titre = z.string().trim().min(1, 'champ_requis').min(2, 'trop_court').max(LONGUEURS.titre, 'trop_long');

/** What a facilitateur writes of a synthesis outside its text. Messages are codes of `Refus`. */
export const syntheseSchema = z.object({
	titre,
	essentiel: z.string().trim().max(LONGUEURS.essentiel, 'trop_long').default('')
});
export type SyntheseSaisie = z.infer<typeof syntheseSchema>;

/** The name of a synthesis that is split off. */
export const scissionSchema = z.object({ titre });
