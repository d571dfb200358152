/** Kinds of live documents; they share one engine. */
export const GENRES_DOCUMENT = ['texte'] as const;
export type GenreDocument = (typeof GENRES_DOCUMENT)[number];
