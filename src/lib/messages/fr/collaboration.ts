/** Where saving stands, and who else is there. */
export const collaboration = {
	etats: {
		ouverture: 'Ouverture…',
		enregistre: 'Enregistré',
		enregistrement: 'Enregistrement…',
		hors_ligne: 'Hors ligne',
		lecture: 'Lecture seule',
		plus_acces: 'Vous n’avez plus accès',
		supprime: 'Ce document a été supprimé',
		refuse: 'Le serveur refuse ces modifications'
	}
};
