/** The editor of a text. */
export const editeur = {
	titre: 'Texte'
};
