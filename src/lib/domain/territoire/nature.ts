/** Kinds of territory of the official division, largest first. */
export const NATURES_TERRITOIRE = ['region', 'departement', 'epci', 'commune'] as const;
export type NatureTerritoire = (typeof NATURES_TERRITOIRE)[number];
