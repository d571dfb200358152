import { z } from 'zod';

// One shape for each kind of value, so that results can be counted without knowing the question.

/** Ids of options; `autre` says the words of somebody who chose « Autre ». One id for a single choice. */
export interface Choix {
	choix: string[];
	autre?: string;
}

/** A commune of the official code (INSEE). */
export const communeSchema = z.object({
	code: z.string().regex(/^[0-9AB]{5}$/),
	nom: z.string().trim().min(1).max(120),
	departement: z.string().trim().max(120)
});
export type Commune = z.infer<typeof communeSchema>;

/** A file that was stored: where, as it was called, its size in bytes. */
export const fichierSchema = z.object({
	chemin: z.string().min(1).max(300),
	nom: z.string().trim().min(1).max(200),
	taille: z.int().min(1)
});
export type Fichier = z.infer<typeof fichierSchema>;

/** Words (courte, longue), a number (echelle, nombre), consent (true), options, a commune, a file. */
export type Valeur = string | number | true | Choix | Commune | Fichier;

/** What one person answered: the value of each question, by its id. */
export type Contenu = Record<string, Valeur>;
