import type { Messages } from '../fr.ts';

const nombre = new Intl.NumberFormat('en-GB');

export const themes: Messages['themes'] = {
	titre: 'Themes',
	chapeau:
		'The subjects under which contributions are gathered and found. Whoever contributes chooses among them.',
	vides: 'No theme yet. A few words are enough: “Food”, “Mobility”, “Responsible procurement”.',
	nombre: (n) => (n === 0 ? 'no contribution' : `${nombre.format(n)} contribution${n > 1 ? 's' : ''}`),
	ajouter: 'Add a theme',
	nom: 'Name',
	nomAide: 'Short, and understood by all: “Food”, “Inclusion through work”.',
	presentation: 'What it covers',
	presentationAide: 'One sentence helps people choose.',
	modifier: 'Change',
	modifierQui: (nom) => `Change “${nom}”`,
	monter: (nom) => `Move “${nom}” up`,
	descendre: (nom) => `Move “${nom}” down`,
	ajoute: (nom) => `The theme “${nom}” is added.`,
	modifie: (nom) => `The theme “${nom}” is saved.`,
	retire: (nom) => `The theme “${nom}” is removed.`,
	retirer: (nom) => `Remove “${nom}”`,
	retirerQuestion: (nom) => `Remove the theme “${nom}”?`,
	perte: (n) =>
		n > 1
			? `Its ${nombre.format(n)} contributions stay, but no longer under it. This cannot be undone.`
			: 'Its contribution stays, but no longer under it. This cannot be undone.',
	retirerQuandMeme: 'Remove the theme'
};
