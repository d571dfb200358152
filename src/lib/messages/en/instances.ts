import type { Messages } from '../fr.ts';

export const instances: Messages['instances'] = {
	titre: 'Bodies',
	aide: 'Who meets, to decide, advise or follow up.',
	tenir: 'Name and change bodies',
	vides: 'No body is named yet.',
	exemple: 'For example: a steering committee that decides, an actors’ council that advises.',
	chapeau: 'A group that meets: it decides, advises or follows up.',
	ajouter: 'Add a body',
	ajoutee: (nom) => `The body “${nom}” is added.`,
	retiree: (nom, sieges, reunions) =>
		`The body “${nom}” is removed${sieges === 0 ? '' : sieges === 1 ? ', with its seat' : `, with its ${sieges} seats`}.${reunions ? ' Its meetings stay in the calendar.' : ''}`,
	remettre: 'Put it back',
	remise: (nom) => `The body “${nom}” is back, as it was.`,
	modifier: 'Change the body',
	enregistree: 'The body is saved.',
	actuel: 'What is saved now',
	nom: 'Name',
	nomAide: 'For example: “Steering committee”.',
	role: 'Its role',
	roles: {
		decide: 'It decides.',
		conseille: 'It advises those who decide.',
		suit: 'It follows up what was decided.'
	},
	composition: 'Composition',
	compositionAide: 'Who sits in it, with which votes.',
	compositionVide: 'Its composition is not written yet.',
	organisationsSiegent: 'Organisations that sit in it',
	organisationAsseoir: 'Add an organisation',
	organisationAjouter: 'Add',
	organisationRetirer: (nom) => `Remove “${nom}” from the body`,
	reunionsAVenir: 'Coming meetings',
	reunionsPassees: 'Past meetings',
	aucuneReunion: 'No meeting is announced.',
	planifier: 'Enter a meeting',
	suivre: 'Calendar of the body (.ics)'
};
