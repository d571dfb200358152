import { z } from 'zod';
import { NATURES_JALON } from '../demarche/nature-jalon.ts';
import { ROLES_INSTANCE } from '../demarche/role-instance.ts';
import { NATURES } from '../etape/nature.ts';
import { NIVEAUX } from '../etape/niveau.ts';
import { PERIODICITES, SENS_INDICATEUR } from './indicateur.ts';

const line = (longest: number, shortest = 1) => z.string().trim().min(shortest).max(longest);
const criteres = z.array(line(300, 3)).max(20);

const etapeSchema = z.strictObject({
	nature: z.enum(NATURES),
	niveau: z.enum(NIVEAUX),
	question: z.string().trim().max(500),
	presentation: z.string().trim().max(4000),
	livrable: z.string().trim().max(500),
	/** How many months it usually takes. */
	mois: z.int().min(1).max(120),
	/** What must be true to open it, and to close it. */
	entree: criteres,
	sortie: criteres
});

const planSchema = z.strictObject({
	titre: line(200),
	phrase: z.string().trim().max(160),
	etape: z.enum(NATURES).nullable(),
	sections: z
		.array(
			z.strictObject({
				titre: line(200),
				/** What to write under this heading; it is meant to be replaced. */
				aide: z.string().trim().max(600),
				/** Things to tick off. */
				taches: z.array(line(300)).max(20).optional()
			})
		)
		.max(60)
});

const indicateurSchema = z.strictObject({
	nom: line(200),
	unite: line(40),
	sens: z.enum(SENS_INDICATEUR),
	periodicite: z.enum(PERIODICITES),
	/** Where the figure comes from. */
	source: z.string().trim().max(300),
	/** The rule that makes it compulsory. */
	obligation: z.string().trim().max(300).optional()
});

/**
 * What a new démarche may start from: stages with their checklists, collèges, bodies, axes, outlines, questions, indicators
 * and a typical calendar. Written in the language of the démarches it serves.
 */
export const modeleSchema = z.strictObject({
	titre: line(160, 3),
	/** What it is, in one sentence. */
	resume: z.string().trim().max(300),
	/** When it is the right one. */
	quand: z.string().trim().max(600),
	/** Public texts that it leans on. */
	sources: z.array(z.strictObject({ titre: line(300), adresse: z.url().optional() })).max(20),
	question: z.string().trim().max(500),
	objet: z.string().trim().max(4000),
	etapes: z
		.array(etapeSchema)
		.length(NATURES.length)
		.refine((etapes) => etapes.every(({ nature }, index) => nature === NATURES[index])),
	colleges: z.array(z.strictObject({ nom: line(80, 2), presentation: z.string().trim().max(500) })).max(50),
	instances: z
		.array(
			z.strictObject({
				nom: line(160, 2),
				role: z.enum(ROLES_INSTANCE),
				composition: z.string().trim().max(2000)
			})
		)
		.max(50),
	axes: z.array(z.strictObject({ titre: line(200), question: z.string().trim().max(500) })).max(30),
	plans: z.array(planSchema).max(40),
	/** What may be asked to everyone, stage by stage. */
	questions: z.array(z.strictObject({ etape: z.enum(NATURES), texte: line(500) })).max(60),
	indicateurs: z.array(indicateurSchema).max(60),
	/** Dates that usually come, in months after the first day of their stage. */
	calendrier: z
		.array(
			z.strictObject({
				etape: z.enum(NATURES),
				nature: z.enum(NATURES_JALON),
				titre: line(200, 3),
				mois: z.int().min(0).max(120)
			})
		)
		.max(40)
});
export type Modele = z.infer<typeof modeleSchema>;
export type EtapeDeModele = Modele['etapes'][number];

/** The modèle that a stored content is, null when it is none (any more). */
export const readModele = (contenu: unknown): Modele | null => modeleSchema.safeParse(contenu).data ?? null;
