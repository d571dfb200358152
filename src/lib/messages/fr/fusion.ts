/** Merging the two pages of one organisation. */
export const fusion = {
	titre: 'Fusionner deux fiches',
	chapeau:
		'Deux fiches pour une même organisation deviennent une seule. Tout ce qui est à la seconde passe à la première ; son adresse mène désormais à la première.',
	gardee: 'Fiche gardée',
	fondue: 'Fiche fondue dans l’autre',
	choisir: 'Quelle fiche est la même organisation ?',
	choisirAide: 'Cherchez la fiche à fondre dans celle-ci.',
	prendre: (nom: string) => `Choisir ${nom}`,
	reservee: 'Il faut être référent ou référente des deux fiches, ou administrer ce site.',
	aucune: 'Aucune fiche que vous puissiez fusionner ne répond. Essayez un seul mot.',
	intervertir: 'Garder plutôt l’autre',
	nom: 'Nom',
	mandats: 'Mandats',
	demarches: 'Démarches portées',
	absent: 'non renseigné',
	passe: 'Ce qui passe à la fiche gardée',
	passeListe:
		'Les mandats (tous, même terminés), les démarches portées, les demandes et les invitations, les contacts. Chaque texte garde ses auteurs. Ce que la fiche gardée ne dit pas est repris de l’autre.',
	perdu: 'Ce qui ne sera plus affiché',
	perduListe: (nom: string) =>
		`Le nom « ${nom} », et ce que la fiche gardée dit autrement. La fusion ne se défait pas.`,
	fusionner: 'Fusionner les deux fiches'
};
