import type { Messages } from '$lib/messages/fr';

/** Whose words they are, as the database let this person read them. */
export interface Signed {
	signature: string;
	auteur: { nom: string } | null;
	organisation: { id: string; nom: string } | null;
	college: { nom: string } | null;
}

/** The same without the name of an account, for whoever is not a member: they read what its author chose to show. */
export const forVisitors = <T extends Signed>(contribution: T): T => ({ ...contribution, auteur: null });

/** Who says it, in a few words: the organisation, the name that one may read, or the collège. */
export function nameOf(
	{ signature, auteur, organisation, college }: Signed,
	{ lire }: Messages['contribution']
): string {
	if (organisation) return organisation.nom;
	return auteur?.nom ?? (signature || (college ? lire.duCollege(college.nom) : lire.unePersonne));
}

/** What stands for the title of a contribution that has none: its first words. */
export const titleOf = ({ titre, texte }: { titre: string; texte: string }): string =>
	titre || (texte.length > 90 ? `${texte.slice(0, 90).trimEnd()}…` : texte);
