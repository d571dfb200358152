/** Longest title and text of a contribution, in characters. */
export const TITRE_MAX = 200;
export const TEXTE_MAX = 20_000;
