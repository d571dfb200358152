import { z } from 'zod';
import { VISIBILITES } from './visibilite.ts';

const text = (longest: number) => z.string().trim().max(longest, 'trop_long').default('');

/** What a person types to create a démarche or to change its frame. Messages are codes of `Refus`. */
export const demarcheSchema = z.object({
	titre: z.string().trim().min(1, 'champ_requis').min(3, 'trop_court').max(160, 'trop_long'),
	question: text(500),
	objet: text(4000),
	territoire: text(200),
	visibilite: z.enum(VISIBILITES, 'choix_inconnu').default('brouillon')
});
export type DemarcheSaisie = z.infer<typeof demarcheSchema>;
