import type { Messages } from '../fr.ts';

const nombre = new Intl.NumberFormat('en-GB');

export const perimetre: Messages['perimetre'] = {
	titre: 'Compose a perimeter',
	chapeau:
		'A PETR, a pays, a living area: give it a name, then gather the municipalities, intermunicipal bodies or départements that form it. Nothing is saved before the button at the bottom.',
	nom: 'Name of the perimeter',
	nomAide: 'For example: “Pays de Morlaix”.',
	nature: 'What it is',
	lieux: 'What it is made of',
	aucun: 'No place yet. Find one below: an intermunicipal body brings all its municipalities.',
	somme: (communes, habitants) =>
		`${nombre.format(communes)} ${communes > 1 ? 'municipalities' : 'municipality'}${
			habitants === null
				? ''
				: `, ${nombre.format(habitants)} ${habitants > 1 ? 'inhabitants' : 'inhabitant'}`
		}.`,
	ajouter: 'Add a place',
	chercher: 'Find a place',
	chercherAide: 'A municipality, an intermunicipal body or a département. For example: “haut léon”, “29600”.',
	compris: 'Included',
	detailler: 'List its municipalities',
	detaillerA: (nom) => `List the municipalities of ${nom}`,
	enregistrer: 'Save the perimeter'
};
