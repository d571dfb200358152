/** How long the words of a synthesis may be, in characters. */
export const LONGUEURS = { titre: 200, essentiel: 2000 } as const;
