import { z } from 'zod';
import { NIVEAUX } from './niveau.ts';
import { daySchema } from './schema.ts';

/** What is settled for one stage while a démarche is prepared. Messages are codes of `Refus`. */
export const planEtapeSchema = z
	.object({ niveau: z.enum(NIVEAUX, 'choix_inconnu'), debut: daySchema, fin: daySchema })
	.refine(({ debut, fin }) => !debut || !fin || fin >= debut, { path: ['fin'], message: 'fin_avant_debut' });
export type PlanEtape = z.infer<typeof planEtapeSchema>;
