import type { courriers as french } from '../fr/courriers.ts';

export const courriers: typeof french = {
	rubriques: 'Administration',
	pagesLegales: 'Legal pages',
	titre: 'E-mails',
	chapeau:
		'What this site sends, without the words or full addresses. What fails is tried again for two days.',
	etats: { attente: 'Waiting', erreur: 'Failing', envoye: 'Sent', abandonne: 'Given up' },
	aide: {
		attente: 'They leave in due time: notifications are grouped for ten minutes.',
		erreur: 'The mail server refused them or does not answer. They will be tried again by themselves.',
		envoye: 'What they said is erased.',
		abandonne: 'They will not leave by themselves any more.'
	},
	aucun: {
		attente: 'No e-mail is waiting.',
		erreur: 'No e-mail is failing.',
		envoye: 'No e-mail has left yet.',
		abandonne: 'No e-mail was given up.'
	},
	retard: (moment) => `An e-mail posted ${moment} should have left.`,
	retardAide: 'If this lasts, check the mail server (SMTP_URL): the cause is under “Failing”.',
	genres: {
		avis: 'Notifications',
		resume: 'Weekly summary',
		invitation: 'Invitation to take part',
		demande_mandat: 'Request for a mandate',
		invitation_mandat: 'Invitation to speak for an organisation',
		confirmer_reponse: 'Confirmation of an answer to a collection'
	},
	a: (destinataire) => `to ${destinataire}`,
	compteSupprime: 'deleted account',
	causes: {
		sans_destinataire: 'The account no longer exists.',
		desabonne: 'The person wants no more of these e-mails.',
		sans_objet: 'There was nothing left to say: everything had been read.',
		demonstration: 'Posted while the demonstration was loaded.',
		genre_inconnu: 'This version of the software cannot write it.'
	},
	poste: (moment) => `Posted ${moment}`,
	essais: (n) => (n === 1 ? 'one try' : `${n} tries`),
	prochain: (moment) => `leaves after ${moment}`,
	parti: (moment) => `left ${moment}`,
	abandonneLe: (moment) => `given up ${moment}`,
	envoyer: 'Send now',
	reessayer: 'Try again now',
	pour: (action, genre, destinataire) => `${action}: ${genre}, ${destinataire}`,
	repris: 'The e-mail leaves within seconds.',
	plusAnciens: 'See older ones'
};
