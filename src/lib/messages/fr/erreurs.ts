/** When something does not go as it should. */
export const erreurs = {
	introuvable: 'Cette page n’existe pas, ou vous n’y avez pas accès.',
	interdit: 'Votre rôle ne permet pas d’ouvrir cette page.',
	interne: 'Une erreur est survenue de notre côté. Ce que vous avez enregistré est conservé.',
	origine: 'Cette demande ne vient pas d’une page d’Ensemblier : elle a été refusée.',
	tropVite: (secondes: number) =>
		`Trop de demandes en peu de temps. Attendez ${secondes} ${secondes > 1 ? 'secondes' : 'seconde'}, puis recommencez.`,
	tropGrand: 'Ce que vous envoyez est trop grand : six mégaoctets au plus.',
	arret: 'Ensemblier s’arrête ou redémarre. Attendez quelques secondes, puis recommencez.',
	indisponible:
		'Ensemblier n’arrive pas à joindre sa base de données. Votre session et ce que vous avez enregistré sont conservés. Réessayez dans une minute.',
	sansReponse:
		'Le serveur n’a pas répondu. Ce que vous avez saisi est encore là : réessayez dans un instant.',
	horsLigne: 'Vous êtes hors ligne.',
	horsLigneAide:
		'Vérifiez votre connexion, puis réessayez. Rien de ce que vous aviez enregistré n’est perdu.',
	reessayer: 'Réessayer',
	retourAccueil: 'Revenir à l’accueil',
	voirLesDemarches: 'Voir les démarches',
	identifiant: 'Identifiant à donner à l’équipe qui gère ce site :',
	titres: {
		introuvable: 'Page introuvable',
		interdit: 'Accès réservé',
		interne: 'Une erreur est survenue',
		indisponible: 'Service momentanément indisponible'
	}
};
