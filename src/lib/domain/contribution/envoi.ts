import { z } from 'zod';
import { MAX, NATURES_SAISIES, PROVENANCES_SAISIES, type Envoi } from './saisie.ts';

/** Lines that are sent in one go. */
const MOST = 200;

const ligneSchema = z.object({
	cle: z.string().min(8).max(200),
	nature: z.enum(NATURES_SAISIES),
	titre: z.string().max(MAX.titre).default(''),
	texte: z.string().max(MAX.texte),
	college_id: z.uuid().nullable().default(null),
	themes: z.array(z.uuid()).max(50).default([]),
	origine: z.string().max(MAX.origine).default(''),
	commune: z
		.string()
		.regex(/^[0-9AB]{5}$/)
		.nullable()
		.default(null),
	consentement: z.string().max(500).default('')
});

/** Reads what the page of a workshop sends. Apart from its words, so that the page does without the validation library. */
export const envoiSchema: z.ZodType<Envoi> = z.object({
	personne: z.uuid(),
	etape_id: z.uuid(),
	provenance: z.enum(PROVENANCES_SAISIES),
	lignes: z.array(ligneSchema).min(1).max(MOST)
});
