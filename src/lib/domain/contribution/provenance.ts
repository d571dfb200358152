/** How a contribution came in. */
export const PROVENANCES = ['en_ligne', 'atelier', 'papier', 'courriel', 'import'] as const;
export type Provenance = (typeof PROVENANCES)[number];
