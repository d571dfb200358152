import { z } from 'zod';
import { foldText } from '../membre/mots.ts';
import { CHAMPS, type Champ } from './champ.ts';
import { NATURES_SAISIES, type NatureSaisie } from './saisie.ts';

/** What a column may be called, in small letters without accents. */
const NAMES: Record<Champ, RegExp> = {
	texte: /^(texte|text|contenu|contribution|reponse|answer|avis|commentaire|verbatim|description|message)s?$/,
	titre: /^(titre|title|objet|intitule)$/,
	nature: /^(genre|nature|type|kind|categorie)$/,
	theme: /^(theme|thematique|themes|thematiques|topic|sujet)$/,
	college: /^(college|group|groupe|public)$/,
	commune: /^(commune|ville|insee|code insee|code commune|municipality)$/,
	origine: /^(origine|source|table|atelier|lieu|registre|origin)$/,
	signature: /^(signature|pseudo|pseudonyme|organisation|signe)$/,
	auteur: /^(auteur|nom|prenom et nom|nom et prenom|author|name)$/,
	courriel: /^(courriel|e-?mail|mail|adresse e-?mail|adresse de courriel)$/,
	identifiant: /^(id|identifiant|numero|n°|reference|cle|uuid|ref)$/
};

/** The columns of a file by what they are, from 0. */
export type Colonnes = Partial<Record<Champ, number>>;

const rank = z.number().int().min(0).max(500);

/** How a file is read: its columns, and what holds for the lines that say nothing. */
export const choixSchema = z.object({
	colonnes: z.partialRecord(z.enum(CHAMPS), rank).default({}),
	nature: z.enum(NATURES_SAISIES).default('constat'),
	college_id: z.uuid().nullable().default(null),
	/** Thématiques that the file names and that nobody named yet are made. */
	creer_themes: z.boolean().default(false)
});
export type Choix = z.infer<typeof choixSchema>;

/** What each column probably is, from its name; the text is the column with the longest words when none is named so. */
export function guessColumns(names: readonly string[], rows: readonly (readonly string[])[]): Colonnes {
	const colonnes: Colonnes = {};
	names.forEach((name, n) => {
		const champ = CHAMPS.find((one) => colonnes[one] === undefined && NAMES[one].test(foldText(name)));
		if (champ) colonnes[champ] = n;
	});
	if (colonnes.texte === undefined) {
		const taken = new Set(Object.values(colonnes));
		const sizes = names.map((_, n) =>
			taken.has(n) ? -1 : rows.reduce((sum, row) => sum + (row[n]?.length ?? 0), 0)
		);
		const longest = sizes.indexOf(Math.max(...sizes));
		if (sizes[longest]! > 0) colonnes.texte = longest;
	}
	return colonnes;
}

/** First letters of a kind in French and English. */
const KINDS: [string, NatureSaisie][] = [
	['constat', 'constat'],
	['finding', 'constat'],
	['besoin', 'besoin'],
	['need', 'besoin'],
	['propos', 'proposition'],
	['idee', 'proposition'],
	['question', 'question'],
	['temoignage', 'temoignage'],
	['testimony', 'temoignage'],
	['source', 'source']
];

/** The kind that a word means; null for anything else. */
export function readNature(word: string): NatureSaisie | null {
	const folded = foldText(word);
	return KINDS.find(([start]) => folded.startsWith(start))?.[1] ?? null;
}
