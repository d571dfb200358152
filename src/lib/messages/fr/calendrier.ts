/** The calendar of a démarche: timeline, list, entering dates, subscribing. */
export const calendrier = {
	titre: 'Calendrier',
	chapeau: 'Les étapes, les rencontres et les échéances, dans l’ordre du temps.',
	frise: 'Frise',
	friseDit: (n: number) =>
		n > 1
			? `Frise de ${n} dates, par étape. La liste qui suit les dit toutes.`
			: 'Frise d’une date. La liste qui suit la dit aussi.',
	liste: 'Toutes les dates',
	aujourdhui: 'aujourd’hui',
	toute: 'Toute la démarche',
	ajouter: 'Ajouter une date',
	vide: 'Aucune date n’est encore inscrite. Ateliers, réunions publiques, délibérations : elles paraîtront ici.',
	videExemple: 'Par exemple : « Réunion publique à Carhaix, jeudi 12 mars, 18 h 30, salle des fêtes ».',
	modifier: (titre: string) => `Modifier « ${titre} »`,
	retiree: (titre: string) => `La date « ${titre} » est retirée.`,
	remettre: 'La remettre',
	remise: (titre: string) => `La date « ${titre} » est remise.`,
	enregistree: 'La date est enregistrée.',
	nouvelleTitre: 'Ajouter une date',
	modifierTitre: 'Modifier la date',
	actuel: 'Ce qui est enregistré maintenant',
	champs: {
		titre: 'Intitulé',
		titreAide: 'Par exemple : « Réunion publique à Carhaix ».',
		nature: 'De quoi s’agit-il ?',
		etape: 'Étape',
		instance: 'Instance qui se réunit',
		aucune: 'Aucune',
		debut: 'Date, ou premier jour',
		fin: 'Dernier jour',
		precision: 'Ce que vous savez de la date',
		precisionAide:
			'Si vous ne connaissez que le mois ou l’année, choisissez un jour quelconque de cette période.',
		heureDebut: 'Heure de début',
		heureFin: 'Heure de fin',
		lieu: 'Lieu',
		visio: 'Lien de visioconférence',
		visioAide: 'Il commence par https:// et paraît à tous ceux qui lisent la démarche.',
		description: 'À savoir',
		descriptionAide: 'Ordre du jour, inscription, accès.'
	},

	fuseauTitre: 'L’heure du calendrier',
	fuseau: 'Fuseau horaire',
	fuseauAide: 'Les heures du calendrier sont celles de cet endroit.',
	fuseauEnregistre: 'Le fuseau horaire est enregistré.',
	changerFuseau: 'Changer de fuseau',

	abonner: 'Suivre ce calendrier ailleurs',
	abonnerAide:
		'Ajoutez cette adresse à votre agenda (« S’abonner à un calendrier ») : les dates y arrivent et se mettent à jour seules. Les dates connues au mois ou à l’année n’y sont pas.',
	adressePublique: 'Adresse du calendrier de cette démarche',
	telecharger: 'Télécharger le fichier .ics',
	nonPublic: 'Cette démarche n’est pas publique : suivez-la par votre calendrier personnel.',
	personnel: 'Votre calendrier personnel',
	personnelAide:
		'Les dates de toutes vos démarches, à une adresse secrète. Qui la connaît lit vos dates : ne la partagez pas.',
	creer: 'Créer mon adresse secrète',
	depuis: (jour: string) =>
		`Votre adresse secrète existe depuis le ${jour}. Nous ne pouvons pas la montrer de nouveau.`,
	renouveler: 'Créer une nouvelle adresse',
	renouvelerAide: 'L’ancienne ne répondra plus.',
	revoquer: 'Fermer l’adresse secrète',
	adresseSecrete: 'Votre adresse secrète',
	adresseUneFois: 'Copiez-la maintenant : elle ne sera plus montrée.',
	revoquee: 'Votre adresse secrète est fermée. Les agendas qui la suivaient ne recevront plus rien.',
	nomPersonnel: (nom: string) => `Ensemblier – ${nom}`
};
