import { z } from 'zod';
import { MOTIFS_MODERATION } from './moderation.ts';

/** What became of the contributions of a démarche, in numbers of texts; `heures` is a number of hours. */
export const bilanSchema = z.object({
	recues: z.number(),
	publiees: z.number(),
	en_attente: z.number(),
	rejetees: z.number(),
	retirees: z.number(),
	/** Null below five rejected texts. */
	motifs: z.partialRecord(z.enum(MOTIFS_MODERATION), z.number()).nullable(),
	/** Between deposit and first decision, half of them faster; null below five decisions. */
	heures: z.number().nullable()
});
