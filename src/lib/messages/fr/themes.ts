const nombre = new Intl.NumberFormat('fr-FR');

/** The themes under which the contributions of a démarche are gathered. */
export const themes = {
	titre: 'Thématiques',
	chapeau:
		'Les sujets sous lesquels les contributions se rangent et se retrouvent. Qui contribue choisit parmi elles.',
	vides:
		'Aucune thématique encore. Quelques mots suffisent : « Alimentation », « Mobilités », « Achats responsables ».',
	nombre: (n: number) =>
		n === 0 ? 'aucune contribution' : `${nombre.format(n)} ${n > 1 ? 'contributions' : 'contribution'}`,
	ajouter: 'Ajouter une thématique',
	nom: 'Nom',
	nomAide: 'Court, et compris de tous : « Alimentation », « Insertion par l’emploi ».',
	presentation: 'Ce qu’elle recouvre',
	presentationAide: 'Une phrase aide à choisir.',
	modifier: 'Modifier',
	modifierQui: (nom: string) => `Modifier « ${nom} »`,
	monter: (nom: string) => `Monter « ${nom} »`,
	descendre: (nom: string) => `Descendre « ${nom} »`,
	ajoute: (nom: string) => `La thématique « ${nom} » est ajoutée.`,
	modifie: (nom: string) => `La thématique « ${nom} » est enregistrée.`,
	retire: (nom: string) => `La thématique « ${nom} » est retirée.`,
	retirer: (nom: string) => `Retirer « ${nom} »`,
	retirerQuestion: (nom: string) => `Retirer la thématique « ${nom} » ?`,
	perte: (n: number) =>
		n > 1
			? `Ses ${nombre.format(n)} contributions restent, mais n’y seront plus rangées. Cela ne se défait pas.`
			: 'Sa contribution reste, mais n’y sera plus rangée. Cela ne se défait pas.',
	retirerQuandMeme: 'Retirer la thématique'
};
