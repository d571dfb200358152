/** The largest file that the form takes, in bytes: with the rest of the form it stays below what the site reads. */
export const MAX_FICHIER = 1_000_000;
