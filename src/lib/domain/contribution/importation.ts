/** Where a file of contributions stands on its way in: received, read, checked, being imported, done, being removed. */
export const ETATS_IMPORTATION = ['recue', 'lue', 'verifiee', 'en_cours', 'finie', 'en_retrait'] as const;
export type EtatImportation = (typeof ETATS_IMPORTATION)[number];

/** Lines of one file at most, and bytes of the file. */
export const MAX_LIGNES = 100_000;
export const MAX_OCTETS = 64 * 1024 * 1024;
/** Bytes of a piece that travels by itself. */
export const MORCEAU = 512 * 1024;
/** Lines that are kept, judged and imported together. */
export const LOT = 1000;
