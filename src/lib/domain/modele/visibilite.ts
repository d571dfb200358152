/** Who may start from a modèle that somebody saved: that person alone, or everybody who has an account. */
export const VISIBILITES_MODELE = ['privee', 'instance'] as const;
export type VisibiliteModele = (typeof VISIBILITES_MODELE)[number];
