/** Why a version of a document was kept: by the server while people write, because somebody named it, published it, or went back to an earlier one. */
export const GENRES_VERSION = ['automatique', 'nommee', 'publiee', 'retablissement'] as const;
export type GenreVersion = (typeof GENRES_VERSION)[number];
