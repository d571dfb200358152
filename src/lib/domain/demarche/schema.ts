import { z } from 'zod';
import { LANGUES } from '../personne/langue.ts';
import { VISIBILITES } from './visibilite.ts';

const text = (longest: number) => z.string().trim().max(longest, 'trop_long').default('');

/** What a person types to create a démarche or to change its frame. Messages are codes of `Refus`. */
export const demarcheSchema = z.object({
	titre: z.string().trim().min(1, 'champ_requis').min(3, 'trop_court').max(160, 'trop_long'),
	question: text(500),
	objet: text(4000),
	territoire: text(200),
	visibilite: z.enum(VISIBILITES, 'choix_inconnu').default('brouillon'),
	langue: z.enum(LANGUES, 'choix_inconnu').default('fr')
});
export type DemarcheSaisie = z.infer<typeof demarcheSchema>;

/** What a person types to create a démarche from a modèle. */
export const creationSchema = demarcheSchema
	.pick({ titre: true, question: true, objet: true })
	.extend({ modele: z.string().max(80, 'choix_inconnu').default('libre') });

/** What a démarche is about. */
export const objetSchema = demarcheSchema.pick({ titre: true, question: true, objet: true });

/** Who reads a démarche, and in which language it is written. */
export const lectureSchema = demarcheSchema.pick({ visibilite: true, langue: true });
