/** The legal pages and their editing; their texts are in legal/*.md. */
export const legal = {
	titres: {
		accessibilite: 'Déclaration d’accessibilité',
		'mentions-legales': 'Mentions légales',
		confidentialite: 'Données personnelles',
		conditions: 'Conditions d’utilisation'
	},
	modifieLe: (moment: string) => `Dernière modification : ${moment}`,
	modifier: 'Modifier cette page',
	aCompleterTitre: 'Cette page est à compléter',
	aCompleter:
		'Les passages entre crochets attendent ce que seule votre structure sait. Cet avis ne paraît qu’aux personnes qui administrent ce site.',
	administration: {
		pages: 'Pages légales',
		pagesAide:
			'Un service public doit publier ces quatre pages. Chacune est livrée avec un texte à compléter, que vous pouvez remplacer.',
		langues: { fr: 'Français', en: 'Anglais' },
		etats: { livre: 'Texte livré, à compléter', incomplet: 'Écrite, à compléter', complet: 'Écrite' },
		texte: 'Texte de la page',
		texteAide:
			'Une ligne qui commence par « ## » est un titre, par « - » un élément de liste. Un lien s’écrit [son nom](https://exemple.fr).',
		enregistrer: 'Publier',
		apercu: 'Voir l’aperçu',
		apercuTitre: 'Aperçu, pas encore publié',
		retablir: 'Rétablir le texte livré',
		retablirPerte: 'Le texte que vous avez écrit pour cette page sera perdu.',
		retabli: 'Le texte livré est rétabli.',
		publie: 'La page est publiée.',
		voir: 'Voir la page publiée',
		conflitTitre: 'Le texte publié entre-temps'
	}
};
