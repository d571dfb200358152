import type { Messages } from '../fr.ts';

const changes = (n: number) => (n === 1 ? '1 change' : `${n} changes`);

export const collaboration: Messages['collaboration'] = {
	etats: {
		ouverture: 'Opening…',
		enregistre: 'Saved',
		enregistrement: 'Saving…',
		reprise: 'Reconnecting…',
		hors_ligne: 'Offline',
		lecture: 'Read only',
		lecture_hors_ligne: 'Read only, offline',
		plus_acces: 'You no longer have access',
		session_finie: 'Your session is over',
		supprime: 'This document was deleted',
		refuse: 'The server refuses these changes'
	},
	horsLigne: (n) => `Offline: ${changes(n)} to send`,
	bandeaux: {
		horsLigne:
			'You can go on writing. Your changes are kept on this device and will leave when the connection is back.',
		horsLigneSansCopie:
			'This browser keeps nothing on this device: do not close this page before the connection is back, your last changes would be lost.',
		sansCopie:
			'This browser keeps no copy on this device. Everything is saved on the server, but without a connection, closing the page would lose what you just wrote.',
		pause:
			'The server cannot save anything for now. Nothing is lost: your changes are kept here and will leave by themselves.',
		http: 'Your network blocks the direct connection. The text is exchanged every second or two: you see what others change, but neither their cursor nor their presence, and they do not see yours.',
		plusAcces: 'Your rights on this document were withdrawn while you had it open.',
		supprime: 'Someone of the team deleted this document while you had it open.',
		sessionFinie:
			'You are no longer signed in to this account in this browser. Sign in again: the text and your changes wait for you here.',
		refus: 'The server refused what you added last. Nothing else is lost.',
		tropGrand:
			'What you just added is too large (at most 1 MB at once, 20 MB a document). Undo it, then try again.',
		nonEnvoyees: (n) =>
			n === 1
				? 'One change could not be sent. The text stays here: copy what you want to keep.'
				: `${n} changes could not be sent. The text stays here: copy what you want to keep.`,
		lectureSeule: 'You can no longer change this document: your rights have changed.'
	},
	copierLeTexte: 'Copy the text',
	copie: 'The text is copied.',
	oublier: 'Erase these changes',
	reessayer: 'Try again',
	seReconnecter: 'Sign in again',
	retourDocuments: 'See the documents',
	presents: {
		titre: 'People here',
		vous: 'you',
		vousSeul: 'You are alone here for now',
		suivre: (nom) => `Follow ${nom}`,
		nePlusSuivre: (nom) => `Stop following ${nom}`,
		autres: (n) => (n === 1 ? 'and one more person' : `and ${n} more people`),
		arrive: (noms) => `${noms} joined the document`,
		part: (noms) => `${noms} left the document`
	},
	appareil: {
		titre: 'You are offline',
		jamaisOuvert: 'This document was not opened on this device before: it cannot be without a connection.',
		pageAbsente: 'This page needs a connection. Nothing that you had saved is lost.',
		disponibles: 'Documents available without a connection',
		disponiblesAide: 'They were opened on this device with your account.',
		aucun: 'No document was opened on this device.',
		recharger: 'Try again',
		document: 'Document opened from this device'
	},
	depart: {
		titre: 'Some changes are not sent',
		explication: 'Signing out erases the copies of this device. These changes exist nowhere else:',
		dans: (n, titre) => `${changes(n)} in “${titre}”`,
		conseil: 'Open these documents with a connection: the changes will leave by themselves.',
		quandMeme: (n) => `Sign out and lose ${changes(n)}`,
		revenir: 'Stay signed in',
		rien: 'Nothing waits to be sent on this device.',
		seDeconnecter: 'Sign out'
	}
};
