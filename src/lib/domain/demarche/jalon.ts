import { z } from 'zod';
import { PRECISIONS } from './calendrier.ts';
import { NATURES_JALON } from './nature-jalon.ts';

/** What a porteur or facilitateur types to enter a date; `etape_id` and `fin` are empty when there is none. Messages are codes of `Refus`. */
export const jalonSchema = z
	.object({
		nature: z.enum(NATURES_JALON, 'choix_inconnu').default('atelier'),
		titre: z.string().trim().min(1, 'champ_requis').min(3, 'trop_court').max(200, 'trop_long'),
		lieu: z.string().trim().max(200, 'trop_long').default(''),
		etape_id: z.union([z.literal(''), z.uuid('choix_inconnu')]).default(''),
		debut: z.string().min(1, 'champ_requis').pipe(z.iso.date('date_impossible')),
		fin: z.union([z.literal(''), z.iso.date('date_impossible')]).default(''),
		date_precision: z.enum(PRECISIONS, 'choix_inconnu').default('jour')
	})
	.refine(({ debut, fin }) => !fin || fin >= debut, { path: ['fin'], message: 'fin_avant_debut' });
export type JalonSaisie = z.infer<typeof jalonSchema>;
