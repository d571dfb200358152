const nombre = new Intl.NumberFormat('fr-FR');

/** Composing a free perimeter of places of the official division. */
export const perimetre = {
	titre: 'Composer un périmètre',
	chapeau:
		'Un PETR, un pays, un bassin de vie : donnez-lui un nom, puis réunissez les communes, les intercommunalités ou les départements qui le forment. Rien n’est enregistré avant le bouton du bas.',
	nom: 'Nom du périmètre',
	nomAide: 'Par exemple : « Pays de Morlaix ».',
	nature: 'Ce qu’il est',
	lieux: 'Ce qui le compose',
	aucun: 'Aucun lieu encore. Cherchez-en un ci-dessous : une intercommunalité apporte toutes ses communes.',
	somme: (communes: number, habitants: number | null) =>
		`${nombre.format(communes)} ${communes > 1 ? 'communes' : 'commune'}${
			habitants === null ? '' : `, ${nombre.format(habitants)} ${habitants > 1 ? 'habitants' : 'habitant'}`
		}.`,
	ajouter: 'Ajouter un lieu',
	chercher: 'Chercher un lieu',
	chercherAide:
		'Une commune, une intercommunalité ou un département. Par exemple : « haut léon », « 29600 ».',
	compris: 'Compris',
	detailler: 'Détailler ses communes',
	detaillerA: (nom: string) => `Détailler les communes de ${nom}`,
	enregistrer: 'Enregistrer le périmètre'
};
