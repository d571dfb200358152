/** The thématiques of the consultation, in their order. */
export const THEMES = {
	insertion: {
		nom: 'Clauses sociales et insertion',
		presentation: 'Ce que les marchés peuvent pour l’emploi des personnes qui en sont loin.'
	},
	acces: {
		nom: 'Accès des petites structures',
		presentation: 'Taille des lots, dossiers, réponses à plusieurs.'
	},
	reserves: {
		nom: 'Marchés réservés',
		presentation: 'Insertion, handicap, économie sociale : quand la loi permet de réserver.'
	},
	alimentation: {
		nom: 'Alimentation locale',
		presentation: 'Ce que l’on mange dans les lycées et les cantines, et qui le produit.'
	},
	batiment: {
		nom: 'Bâtiment et réemploi',
		presentation: 'Matériaux, chantiers, mobilier : construire et équiper avec ce qui existe.'
	},
	dialogue: {
		nom: 'Dialogue avant l’achat',
		presentation: 'Se parler avant la publication, dans les règles.'
	},
	delais: {
		nom: 'Paiement et trésorerie',
		presentation: 'Avances, acomptes, délais : ce qui fait tenir une petite structure.'
	},
	mobilite: {
		nom: 'Transport et mobilités',
		presentation: 'Livraisons, cars, vélos et véhicules des services.'
	},
	numerique: {
		nom: 'Numérique responsable',
		presentation: 'Matériel, logiciels et accès de tous aux démarches.'
	},
	suivi: {
		nom: 'Suivi et observatoire',
		presentation: 'Savoir ce qui change, et le montrer.'
	}
} as const;

export type Theme = keyof typeof THEMES;
