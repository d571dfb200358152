import type { Messages } from '../fr.ts';

const nombre = new Intl.NumberFormat('en-GB');

export const territoire: Messages['territoire'] = {
	titre: 'Territory',
	chapeau:
		'The municipalities, intermunicipal bodies, départements and regions that the démarche is about. There may be several.',
	choisir: 'Choose the territory',
	chercher: 'Add a territory',
	nom: 'Name, code or postcode',
	nomAide: 'For example: “Morlaix”, “pays de dol”, “29600”. Accents and hyphens do not matter.',
	aucun: 'No territory has been chosen yet.',
	choisis: (n) =>
		n === 0 ? 'Chosen territories' : n === 1 ? 'One chosen territory' : `${n} chosen territories`,
	code: (nature, code) => (nature === 'epci' ? `SIREN ${code}` : `code ${code}`),
	reponses: (montres, n) =>
		n > montres
			? `${nombre.format(n)} territories match; here are the first ${montres}. Add a word, or the département, to narrow the search.`
			: n === 1
				? 'One territory matches.'
				: `${n} territories match.`,
	aucuneReponse: (mots) => `No territory matches “${mots}”. Check the spelling, or try the postcode.`,
	ajouter: 'Add',
	ajouterA: (nom) => `Add ${nom}`,
	choisi: 'Chosen',
	ajoute: (nom) => `“${nom}” is now part of the territory of the démarche.`,
	remettre: 'Put it back',
	retire: (nom) => `“${nom}” is no longer part of the territory of the démarche.`,
	composer: 'Compose a perimeter',
	composerTitre: 'A territory without an official code?',
	composerAide:
		'A PETR, a pays or a living area is made of municipalities and intermunicipal bodies, under the name that you give it.',
	modifierPerimetre: 'Change this perimeter',
	modifierPerimetreA: (nom) => `Change this perimeter: ${nom}`,
	ailleurs: 'Perimeters composed in other démarches',
	ailleursDans: (titre) => `Composed in “${titre}”. The démarche will have a copy.`,
	inconnu: 'This territory is not in the official division: choose one from the list.'
};
