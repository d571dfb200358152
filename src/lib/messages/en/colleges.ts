import type { Messages } from '../fr.ts';

const number = new Intl.NumberFormat('en-GB');

export const colleges: Messages['colleges'] = {
	titre: 'Groups',
	chapeau:
		'A group gathers voices of the same nature: elected members, agents, social-economy actors, residents… Opinions and votes will be read group by group.',
	vides:
		'No group is named yet. Start with those whose voice must stand out, for instance “Residents” and “Agents of the authority”.',
	nombre: (n) => `${number.format(n)} ${n === 1 ? 'member' : 'members'}`,
	ajouter: 'Add a group',
	nom: 'Name',
	nomAide: 'For instance: “Social-economy actors”.',
	presentation: 'Presentation',
	presentationAide: 'Who is part of it, and for whom it speaks.',
	modifier: 'Change',
	modifierQui: (nom) => `Change “${nom}”`,
	ajoute: (nom) => `The group “${nom}” is added.`,
	modifie: (nom) => `The group “${nom}” is saved.`,
	retire: (nom) => `The group “${nom}” is removed.`,
	retirer: (nom) => `Remove “${nom}”`,
	retirerQuestion: (nom) => `Remove the group “${nom}”?`,
	perte: (n) =>
		n === 1
			? 'The person in it stays a member, without a group. Put back, the group will be empty: they will have to be placed in it again.'
			: `The ${number.format(n)} people in it stay members, without a group. Put back, the group will be empty: they will have to be placed in it again one by one.`,
	retirerQuandMeme: 'Remove the group',
	monter: (nom) => `Move “${nom}” up`,
	descendre: (nom) => `Move “${nom}” down`
};
