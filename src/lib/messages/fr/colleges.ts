import type { themes } from './themes.ts';

const nombre = new Intl.NumberFormat('fr-FR');

/** The collèges of a démarche: said of each as of a theme. */
export const colleges: typeof themes = {
	titre: 'Collèges',
	chapeau:
		'Un collège réunit des voix de même nature : élus, agents, acteurs de l’ESS, habitants… Les avis et les votes se liront collège par collège.',
	vides:
		'Aucun collège n’est encore nommé. Commencez par ceux dont la voix doit se distinguer, par exemple « Habitants » et « Agents de la collectivité ».',
	nombre: (n) => `${nombre.format(n)} ${n > 1 ? 'membres' : 'membre'}`,
	ajouter: 'Ajouter un collège',
	nom: 'Nom',
	nomAide: 'Par exemple : « Acteurs de l’ESS ».',
	presentation: 'Présentation',
	presentationAide: 'Qui en fait partie, et de qui il porte la voix.',
	modifier: 'Modifier',
	modifierQui: (nom) => `Modifier « ${nom} »`,
	ajoute: (nom) => `Le collège « ${nom} » est ajouté.`,
	modifie: (nom) => `Le collège « ${nom} » est enregistré.`,
	retire: (nom) => `Le collège « ${nom} » est retiré.`,
	retirer: (nom) => `Retirer « ${nom} »`,
	retirerQuestion: (nom) => `Retirer le collège « ${nom} » ?`,
	perte: (n) =>
		n === 1
			? 'La personne qui en fait partie restera membre, mais sans collège. Le collège remis sera vide : il faudra l’y replacer.'
			: `Les ${nombre.format(n)} personnes qui en font partie resteront membres, mais sans collège. Le collège remis sera vide : il faudra les y replacer une par une.`,
	retirerQuandMeme: 'Retirer le collège',
	monter: (nom) => `Monter « ${nom} »`,
	descendre: (nom) => `Descendre « ${nom} »`
};
