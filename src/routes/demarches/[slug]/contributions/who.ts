import type { Messages } from '$lib/messages/fr';

/** Whose words they are, as far as this person may know. */
interface Signed {
	signature: string;
	/** The name of their account: members of the démarche read it, and nobody else. */
	auteur: string | null;
	organisation: { id: string; nom: string } | null;
	college: { nom: string } | null;
}

/** Who says it, in a few words: the organisation, the name that one may read, or the collège. */
export function nameOf(
	{ signature, auteur, organisation, college }: Signed,
	{ lire }: Messages['contribution']
): string {
	if (organisation) return organisation.nom;
	return auteur ?? (signature || (college ? lire.duCollege(college.nom) : lire.unePersonne));
}

/** What stands for the title of a contribution that has none: its first words. */
export const titleOf = ({ titre, texte }: { titre: string; texte: string }): string =>
	titre || (texte.length > 90 ? `${texte.slice(0, 90).trimEnd()}…` : texte);
