import { z } from 'zod';
import { LANGUES } from '../personne/langue.ts';

/** What an operator writes for a legal page. `vu` is the modifie_le they started from, empty for the shipped text. */
export const pageLegaleSchema = z.object({
	contenu: z.string().trim().min(1, 'champ_requis').max(60_000, 'trop_long'),
	vu: z.string().max(40).default('')
});
export type PageLegaleSaisie = z.infer<typeof pageLegaleSchema>;

export const langueSchema = z.enum(LANGUES).catch('fr');
