const changes = (n: number) => (n === 1 ? '1 modification' : `${n} modifications`);

/** Where saving stands, what happened to the connection, and who else is there. */
export const collaboration = {
	etats: {
		ouverture: 'Ouverture…',
		enregistre: 'Enregistré',
		enregistrement: 'Enregistrement…',
		reprise: 'Reconnexion…',
		hors_ligne: 'Hors ligne',
		lecture: 'Lecture seule',
		lecture_hors_ligne: 'Lecture seule, hors ligne',
		plus_acces: 'Vous n’avez plus accès',
		session_finie: 'Votre session est terminée',
		supprime: 'Ce document a été supprimé',
		refuse: 'Le serveur refuse ces modifications'
	},
	horsLigne: (n: number) => `Hors ligne : ${changes(n)} à envoyer`,
	bandeaux: {
		horsLigne:
			'Vous pouvez continuer à écrire. Vos modifications sont gardées sur cet appareil et partiront au retour de la connexion.',
		horsLigneSansCopie:
			'Ce navigateur ne garde rien sur cet appareil : n’y fermez pas cette page avant le retour de la connexion, vos dernières modifications seraient perdues.',
		sansCopie:
			'Ce navigateur ne garde pas de copie sur cet appareil. Tout est enregistré sur le serveur, mais sans connexion, fermer la page perdrait ce que vous venez d’écrire.',
		pause:
			'Le serveur ne peut rien enregistrer pour l’instant. Rien n’est perdu : vos modifications sont gardées ici et repartiront d’elles-mêmes.',
		http: 'Votre réseau bloque la connexion directe. Le texte s’échange toutes les une ou deux secondes : vous voyez les modifications des autres, mais ni leur curseur ni leur présence, et les autres ne voient pas la vôtre.',
		plusAcces: 'Vos droits sur ce document ont été retirés pendant que vous l’aviez ouvert.',
		supprime: 'Une personne de l’équipe a supprimé ce document pendant que vous l’aviez ouvert.',
		sessionFinie:
			'Vous n’êtes plus connecté à ce compte dans ce navigateur. Reconnectez-vous : le texte et vos modifications vous attendent ici.',
		refus: 'Le serveur a refusé votre dernier ajout. Rien d’autre n’est perdu.',
		tropGrand:
			'Ce que vous venez d’ajouter est trop volumineux (au plus 1 Mo à la fois, 20 Mo par document). Annulez cet ajout, puis réessayez.',
		nonEnvoyees: (n: number) =>
			n === 1
				? 'Une modification n’a pas pu être envoyée. Le texte reste affiché : copiez ce que vous voulez garder.'
				: `${n} modifications n’ont pas pu être envoyées. Le texte reste affiché : copiez ce que vous voulez garder.`,
		lectureSeule: 'Vous ne pouvez plus modifier ce document : vos droits ont changé.'
	},
	copierLeTexte: 'Copier le texte',
	copie: 'Le texte est copié.',
	oublier: 'Effacer ces modifications',
	reessayer: 'Réessayer',
	seReconnecter: 'Se reconnecter',
	retourDocuments: 'Voir les documents',
	presents: {
		titre: 'Personnes présentes',
		vous: 'vous',
		vousSeul: 'Vous êtes seul ici pour l’instant',
		suivre: (nom: string) => `Suivre ${nom}`,
		nePlusSuivre: (nom: string) => `Ne plus suivre ${nom}`,
		autres: (n: number) => (n === 1 ? 'et une autre personne' : `et ${n} autres personnes`),
		arrive: (noms: string) => `${noms} : arrivée dans le document`,
		part: (noms: string) => `${noms} : départ du document`
	},
	appareil: {
		titre: 'Vous êtes hors ligne',
		jamaisOuvert:
			'Ce document n’a pas encore été ouvert sur cet appareil : il ne peut pas l’être sans connexion.',
		pageAbsente: 'Cette page a besoin d’une connexion. Rien de ce que vous aviez enregistré n’est perdu.',
		disponibles: 'Documents disponibles sans connexion',
		disponiblesAide: 'Ils ont été ouverts sur cet appareil avec votre compte.',
		aucun: 'Aucun document n’a été ouvert sur cet appareil.',
		recharger: 'Réessayer',
		document: 'Document ouvert depuis cet appareil'
	},
	depart: {
		titre: 'Des modifications ne sont pas envoyées',
		explication:
			'Se déconnecter efface les copies de cet appareil. Ces modifications n’existent nulle part ailleurs :',
		dans: (n: number, titre: string) => `${changes(n)} dans « ${titre} »`,
		conseil: 'Ouvrez ces documents avec une connexion : elles partiront d’elles-mêmes.',
		quandMeme: (n: number) => `Se déconnecter et perdre ${changes(n)}`,
		revenir: 'Rester connecté',
		rien: 'Rien n’attend d’être envoyé sur cet appareil.',
		seDeconnecter: 'Se déconnecter'
	}
};
