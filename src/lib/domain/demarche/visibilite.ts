/** Who may read a démarche: those who prepare it, its members, everyone. */
export const VISIBILITES = ['brouillon', 'membres', 'public'] as const;
export type Visibilite = (typeof VISIBILITES)[number];
