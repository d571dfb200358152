import { z } from 'zod';
import { isoDay } from '../day.ts';
import { ETATS, SENS_CRITERE } from './cycle-de-vie.ts';
import { NIVEAUX } from './niveau.ts';

const text = (longest: number) => z.string().trim().max(longest, 'trop_long').default('');

/** An ISO day; null for an <input type="date"> left empty, which sends "". */
export const daySchema = z
	.union([z.literal('').transform(() => null), isoDay])
	.nullable()
	.default(null);

/** What a porteur or facilitateur writes about a stage. Dates are ISO days; messages are codes of `Refus`. */
export const etapeSchema = z
	.object({
		niveau: z.enum(NIVEAUX, 'choix_inconnu'),
		question: text(500),
		presentation: text(4000),
		livrable: text(500),
		debut: daySchema,
		fin: daySchema
	})
	.refine(({ debut, fin }) => !debut || !fin || fin >= debut, { path: ['fin'], message: 'fin_avant_debut' });
export type EtapeSaisie = z.infer<typeof etapeSchema>;

export const passageSchema = z.object({
	vers: z.enum(ETATS, 'choix_inconnu'),
	motif: text(2000)
});

export const critereSchema = z.object({
	sens: z.enum(SENS_CRITERE, 'choix_inconnu'),
	libelle: z.string().trim().min(1, 'champ_requis').min(3, 'trop_court').max(300, 'trop_long')
});
export type CritereSaisie = z.infer<typeof critereSchema>;
