import { z } from 'zod';
import type { NatureQuestion } from './question.ts';

/** The id of the answer « Autre », which asks for words. No option has it. */
export const AUTRE = 'autre';

/** The most options that one question offers. */
export const MOST_OPTIONS = 100;

/** What a file may be, for a question that asks for one. */
export const TYPES_FICHIER = ['pdf', 'image', 'texte', 'tableur'] as const;
export type TypeFichier = (typeof TYPES_FICHIER)[number];

const optionSchema = z.object({
	/** Given once, kept whatever the words become: answers and conditions name it. */
	id: z.string().regex(/^(?!autre$)[a-z0-9]{1,12}$/),
	libelle: z.string().trim().min(1, 'champ_requis').max(300, 'trop_long'),
	/** No longer offered; kept because somebody may have chosen it. */
	retiree: z.boolean().default(false)
});
export type Option = z.infer<typeof optionSchema>;

const options = z
	.array(optionSchema)
	.max(MOST_OPTIONS, 'trop_d_options')
	.refine((list) => new Set(list.map(({ id }) => id)).size === list.length)
	.default([]);

const inOrder = (least: number | null, most: number | null) =>
	least === null || most === null || least <= most;

const nombreDe = (most: number) => z.number('nombre_illisible').min(-most).max(most).nullable().default(null);
const choixDe = z.int().min(1).max(MOST_OPTIONS).nullable().default(null);

/** What is settled about a question, by its kind. An empty object is a valid beginning for each. */
export const REGLAGES = {
	/** One line, of `longueur` signs at most. */
	courte: z.object({ longueur: z.int().min(1).max(500).default(200) }),
	longue: z.object({ longueur: z.int().min(100).max(20_000).default(5000) }),
	/** One of the options, or words of one's own when `autre`. */
	unique: z.object({ options, autre: z.boolean().default(false) }),
	/** As many of the options as one likes, or between `min` and `max`. */
	multiple: z
		.object({ options, autre: z.boolean().default(false), min: choixDe, max: choixDe })
		.refine(({ min, max }) => inOrder(min, max), { error: 'bornes_inversees', path: ['max'] }),
	/** Whole numbers from `de` to `a`, with words at both ends. */
	echelle: z.object({
		de: z.int().min(0).max(1).default(1),
		a: z.int().min(2).max(10).default(5),
		etiquette_de: z.string().trim().max(80, 'trop_long').default(''),
		etiquette_a: z.string().trim().max(80, 'trop_long').default('')
	}),
	nombre: z
		.object({
			min: nombreDe(1e12),
			max: nombreDe(1e12),
			unite: z.string().trim().max(40, 'trop_long').default('')
		})
		.refine(({ min, max }) => inOrder(min, max), { error: 'bornes_inversees', path: ['max'] }),
	/** A commune of the official code. */
	commune: z.object({}),
	fichier: z.object({
		types: z
			.array(z.enum(TYPES_FICHIER))
			.min(1, 'choix_vide')
			.default([...TYPES_FICHIER])
	}),
	/** What one agrees to. Required, it must be agreed to. */
	consentement: z.object({ texte: z.string().trim().max(1000, 'trop_long').default('') })
} satisfies Record<NatureQuestion, z.ZodType>;

export type Reglages<N extends NatureQuestion> = z.infer<(typeof REGLAGES)[N]>;
