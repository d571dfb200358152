/** Who may start from a modèle that somebody saved: that person alone (administrators see it too), or everybody who has an account. */
export const VISIBILITES_MODELE = ['privee', 'instance'] as const;
export type VisibiliteModele = (typeof VISIBILITES_MODELE)[number];

/** Whether this person may start a démarche from it: administrators look at the modèles of others, they do not take them. */
export const canStartFrom = (
	person: { id: string } | null,
	{ visibilite, cree_par }: { visibilite: VisibiliteModele; cree_par: string | null }
): boolean => person !== null && (visibilite === 'instance' || cree_par === person.id);
