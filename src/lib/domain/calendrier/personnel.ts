import { z } from 'zod';
import { PRECISIONS } from '../demarche/calendrier.ts';
import { FUSEAUX } from '../demarche/fuseau.ts';
import { NATURES_JALON } from '../demarche/nature-jalon.ts';

const jalon = z.object({
	id: z.string(),
	nature: z.enum(NATURES_JALON),
	titre: z.string(),
	lieu: z.string(),
	debut: z.string(),
	fin: z.string().nullable(),
	date_precision: z.enum(PRECISIONS),
	heure_debut: z.string().nullable(),
	heure_fin: z.string().nullable(),
	lien_visio: z.string(),
	description: z.string(),
	revision: z.number(),
	modifie_le: z.string(),
	instance: z.string().nullable()
});

/** The dates of a person's démarches, as the database tells them to whoever holds the secret of their calendar. */
export const calendrierSchema = z.object({
	nom: z.string(),
	demarches: z.array(
		z.object({ slug: z.string(), titre: z.string(), fuseau: z.enum(FUSEAUX), jalons: z.array(jalon) })
	)
});
