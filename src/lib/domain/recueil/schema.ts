import { z } from 'zod';
import { daySchema } from '../etape/schema.ts';
import { MODERATIONS, NATURES_RECUEIL, OUVERTURES } from './nature.ts';

const text = (longest: number) => z.string().trim().max(longest, 'trop_long').default('');
const titre = z.string().trim().min(1, 'champ_requis').min(3, 'trop_court').max(160, 'trop_long');

/** What a recueil begins with. `id` is made by the page: sent twice, it is created once. Messages are codes of `Refus`. */
export const nouveauSchema = z.object({
	id: z.uuid('choix_inconnu'),
	nature: z.enum(NATURES_RECUEIL, 'choix_inconnu'),
	etape_id: z.uuid('choix_inconnu'),
	titre,
	/** Begin from the questions that the modèle proposes for this stage. */
	modele: z.boolean().default(false)
});
export type NouveauRecueil = z.infer<typeof nouveauSchema>;

/** Kinds of contribution that an answer may bring. */
export const NATURES_APPORTEES = [
	'constat',
	'besoin',
	'proposition',
	'temoignage',
	'source',
	'question'
] as const;

/** What is settled about a recueil beside its questions. */
export const reglerSchema = z
	.object({
		titre,
		presentation: text(4000),
		etape_id: z.uuid('choix_inconnu'),
		ouverture: z.enum(OUVERTURES, 'choix_inconnu'),
		/** Those that may answer, when only some may. */
		colleges: z.array(z.uuid()).max(50).default([]),
		/** That of people who answer without being members; '' for none. */
		college_id: z.union([z.literal(''), z.uuid('choix_inconnu')]).default(''),
		debut: daySchema,
		fin: daySchema,
		limite: z
			.union(
				[z.literal('').transform(() => null), z.coerce.number('nombre_illisible').int('nombre_illisible')],
				'nombre_illisible'
			)
			.nullable()
			.default(null)
			.refine((limite) => limite === null || (limite >= 1 && limite <= 1_000_000), 'nombre_hors_bornes'),
		natures: z.array(z.enum(NATURES_APPORTEES)).default([]),
		moderation: z.enum(MODERATIONS, 'choix_inconnu'),
		remerciement: text(2000),
		resultats_publics: z.boolean().default(false),
		integration: z.boolean().default(false)
	})
	.refine(({ debut, fin }) => !debut || !fin || fin >= debut, { path: ['fin'], message: 'fin_avant_debut' })
	.refine(({ ouverture, colleges }) => ouverture !== 'colleges' || colleges.length > 0, {
		path: ['colleges'],
		message: 'recueil_sans_college'
	});
export type ReglagesRecueil = z.infer<typeof reglerSchema>;
