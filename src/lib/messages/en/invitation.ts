import type { Messages } from '../fr.ts';

export const invitation: Messages['invitation'] = {
	titre: 'You are invited to take part in a démarche',
	titreFermee: 'This invitation can no longer be used',
	titreInconnue: 'Invitation not found',
	titreElargie: 'You are invited to take a wider role',
	titreMembre: 'You take part in this démarche',
	demarche: 'The démarche',
	invitant: 'Invited by',
	college: 'Your group',
	role: 'Your role',
	actuel: 'Today',
	rolesPhrase: {
		observateur: 'You read what is kept for members.',
		contributeur: 'You read, write in the documents and have your say.',
		facilitateur: 'You facilitate: you describe and open stages, keep the calendar and the documents.',
		porteur: 'You answer for the démarche: its frame, its members, its stages.'
	},
	jusqua: 'Valid until',
	envoyeeA: (adresse, compte) =>
		`This invitation was sent to ${adresse}. You will accept it with the account ${compte}.`,
	avecCompte: (compte) => `You will accept it with the account ${compte}.`,
	accepter: 'Accept the invitation',
	pasVous: 'Use another account',
	compte: 'To accept, you need an account: it tells the other members who you are.',
	inscription: 'Create my account',
	connexion: 'I already have an account',
	ensuite: 'You will come back here, and only have to accept.',
	membre: (titre) => `You are a member of “${titre}”.`,
	brouillon: 'It is still being prepared: you will be able to read it when its leads open it to members.',
	voir: 'See the démarche',
	accueil: 'Go to the home page',
	lettre: {
		sujet: (titre) => `Invitation: ${titre}`,
		bonjour: (nom) => (nom ? `Hello ${nom},` : 'Hello,'),
		corps: (invitant, titre) =>
			invitant
				? `${invitant} invites you to take part in the démarche “${titre}”.`
				: `You are invited to take part in the démarche “${titre}”.`,
		role: (role, college) =>
			college ? `Your role: ${role}. Your group: ${college}.` : `Your role: ${role}.`,
		suite: (jour) =>
			`The button leads to a page that says what it is about; nothing is accepted until you confirm it. The invitation is for one person and is valid until ${jour}.`,
		bouton: 'See the invitation',
		pied: 'You receive this message because somebody who runs this démarche gave your address. If it does not concern you, do nothing.'
	}
};
