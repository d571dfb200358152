import type { Messages } from '../fr.ts';

export const mandats: Messages['mandats'] = {
	titre: 'Mandates',
	chapeau: (nom) => `Who speaks in the name of “${nom}”, since when and until when.`,
	enCours: 'Current and to come',
	passes: 'Past',
	aucunPasse: 'No mandate has ended yet. Nothing is erased: they will show here.',
	demandes: 'Requests',
	demande: (nom) => `${nom} asks for a mandate`,
	accepter: 'Grant the mandate',
	refuser: 'Refuse',
	motif: 'Why refuse? The person will read it.',
	accorder: 'Grant a mandate',
	accorderAide: 'To somebody with whom you share a démarche.',
	personne: 'Person',
	personneAucune: 'You share no démarche with anybody else yet. Invite by e-mail.',
	role: 'Role',
	rolesAide: {
		porte_parole: 'Writes and takes positions in the name of the organisation.',
		referent: 'Does the same, and grants mandates.'
	},
	fonction: 'Function',
	fonctionAide: 'For instance: “chair”, “purchasing officer”.',
	debut: 'First day',
	debutAide: 'Empty: today.',
	fin: 'Last day',
	finAide: 'Empty: no end.',
	accorde: 'The mandate is granted.',
	inviter: 'Invite by e-mail',
	inviterAide: 'The person receives a link that serves once, for 14 days.',
	courriel: 'E-mail address',
	invite: (courriel) => `An invitation is on its way to ${courriel}.`,
	envoyer: 'Send the invitation',
	invitations: 'Invitations without an answer',
	invitation: (courriel, jour) => `${courriel}, until ${jour}`,
	expiree: (courriel) => `${courriel}: the invitation is out of date`,
	retirerInvitation: (courriel) => `Withdraw the invitation of ${courriel}`,
	modifier: (nom) => `Change the mandate: ${nom}`,
	enregistrer: 'Save',
	revoquer: (nom) => `End the mandate: ${nom}`,
	revoquerOui: 'End the mandate',
	revoquerPerte: (nom) =>
		`${nom} will no longer speak in the name of the organisation. What was written in its name stays the organisation’s. To go back, a new mandate has to be granted.`,
	renoncer: 'Give up my mandate',
	renoncerPerte:
		'You will no longer speak in the name of the organisation. What you wrote in its name stays the organisation’s.',
	renonce: 'You no longer speak in the name of this organisation.',
	depuis: (jour) => `since ${jour}`,
	apres: (jour) => `from ${jour}`,
	revoqueLe: (jour) => `ended on ${jour}`,
	jusqua: (debut, fin) => `from ${debut} to ${fin}`,
	terme: (jour) => `The only referent is so until ${jour}. Name another one before.`,

	revenir: 'Back to the mandates',

	faits: {
		acceptee: 'The mandate is granted.',
		refusee: 'The request is refused; the person is told, with your reason.',
		modifie: 'The mandate is changed.',
		revoque: 'The mandate is over. It stays in the history.',
		invitationRetiree: 'The invitation is withdrawn: its link serves no more.'
	},

	demander: {
		titre: 'Ask for a mandate',
		chapeau: (nom) =>
			`A referent of “${nom}” will read your request. If it is accepted, you may speak in the name of the organisation.`,
		visible: 'Your name will be visible to the referents.',
		message: 'Your message',
		messageAide: 'Say in a sentence why you speak for it.',
		envoyer: 'Send the request',
		envoyee: 'Your request is on its way. The answer will show among your notices, and come by e-mail.',
		retiree: 'Your request is withdrawn.',
		deja: 'You already speak in the name of this organisation.'
	},

	offre: {
		titre: (nom) => `Speak in the name of “${nom}”`,
		chapeau: (role) => `You are offered a mandate: ${role}.`,
		fin: (jour) => `It will end on ${jour}.`,
		accepter: 'Accept the mandate',
		connecter: 'Sign in to accept',
		perimeTitre: 'This invitation serves no more',
		acceptee: 'You now speak in the name of this organisation.'
	},

	courriels: {
		bonjour: 'Hello,',
		pied: 'You receive this message because it concerns you directly.',
		invitation: {
			sujet: (organisation) => `Speak in the name of ${organisation} – Ensemblier`,
			corps: (personne, organisation) =>
				`${personne || 'A referent'} invites you to speak in the name of ${organisation} on Ensemblier.`,
			roles: {
				porte_parole: 'You will write and take positions in the name of the organisation.',
				referent: 'You will take positions in the name of the organisation, and grant mandates.'
			},
			delai: 'This link serves once, for 14 days.',
			bouton: 'See the invitation'
		},
		demande: {
			sujet: (organisation) => `A request for a mandate of ${organisation} – Ensemblier`,
			corps: (personne, organisation) => `${personne} asks to speak in the name of ${organisation}.`,
			message: (message) => `Their message: “${message}”`,
			bouton: 'Answer the request'
		}
	}
};
