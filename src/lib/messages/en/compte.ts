import type { compte as source } from '../fr/compte.ts';

export const compte: typeof source = {
	nom: 'Your name',
	nomAide: 'As the members of your démarches will read it.',
	courriel: 'E-mail address',
	motDePasse: 'Password',
	motDePasseAide: 'At least 10 characters. A short sentence does very well.',
	motDePasseEncore: 'The same password, once more',
	motDePasseActuel: 'Your current password',
	motDePasseActuelAide: 'To make sure that it is you.',
	ouvrirBoite: 'Open the demonstration mailbox',
	revenirAuCompte: 'Back to my account',

	inscription: {
		titre: 'Create an account',
		chapo: 'Reading needs no account. Contributing and running a démarche do.',
		pot: 'Leave this field empty',
		consentement: 'By creating an account you accept the',
		consentementConditions: 'terms of use',
		consentementEt: '. What we keep about you is told on the page',
		consentementDonnees: 'Personal data',
		creer: 'Create my account',
		dejaUnCompte: 'Already have an account?',
		envoyeTitre: 'Check your mailbox',
		envoye: (courriel) =>
			`A message is on its way to ${courriel}. Open the link in it: your account will be ready.`,
		envoyeAide: 'Nothing after a few minutes? Look among unwanted mail and check the address, then try again.'
	},
	connexion: {
		titre: 'Sign in',
		entrer: 'Sign in',
		lien: 'Receive a sign-in link',
		lienAide: 'Without a password: a message brings you a link that signs you in.',
		oublie: 'Forgotten password',
		pasDeCompte: 'No account yet?',
		lienEnvoyeTitre: 'Check your mailbox',
		lienEnvoye: (courriel) =>
			`If ${courriel} has an account, a sign-in link is on its way. It works once, within the hour.`,
		faits: {
			deconnecte: 'You are signed out of this browser.',
			partout: 'You are signed out of all your devices.',
			supprime: 'Your account is deleted. Thank you for what you brought.'
		}
	},
	confirmer: {
		titres: {
			signup: 'Confirm your address',
			email: 'Sign in',
			recovery: 'Choose a new password',
			email_change: 'Confirm your new address'
		},
		phrases: {
			signup: 'One more step, and your account is ready.',
			email: 'One more step, and you are signed in.',
			recovery: 'This link proves that the account is yours. You will choose a password on the next page.',
			email_change: 'From now on you will sign in with this address.'
		},
		boutons: {
			signup: 'Confirm my address',
			email: 'Sign in',
			recovery: 'Continue',
			email_change: 'Confirm this address'
		},
		perimeTitre: 'This link no longer works',
		perime: 'It was already used, has expired or is incomplete. Ask for another one.',
		autreLien: 'Ask for another link',
		autreRecuperation: 'Start the change of password again'
	},
	oubli: {
		titre: 'Forgotten password',
		chapo: 'Give the address of your account: a message will bring you a link to choose another one.',
		envoyer: 'Receive the link',
		envoyeTitre: 'Check your mailbox',
		envoye: (courriel) =>
			`If ${courriel} has an account, a link is on its way. It works once, within the hour.`
	},
	nouveau: {
		titre: 'Choose a password',
		chapo: 'It will replace the former one. Your other devices will be signed out.',
		enregistrer: 'Save this password'
	},
	page: {
		titre: 'My account',
		depuis: (jour) => `Account opened on ${jour}`,
		profil: 'What you set',
		langue: 'Language of the interface and of messages',
		langues: { fr: 'Français', en: 'English' },
		notifications: 'What you agree to receive',
		resume: 'A weekly summary of what moves in my démarches',
		alertes: 'A message when something waits for me',
		enregistrer: 'Save',
		mandats: 'Your mandates',
		mandatsVide:
			'A mandate lets you speak for an organisation, between two dates. A representative of the organisation grants it; it will appear here, with its dates.',
		annuaire: 'Find an organisation or declare yours',
		organisation: 'Organisation',
		role: 'Role',
		etat: 'State',
		sansFin: (debut) => `since ${debut}`,
		etatsMandat: { a_venir: 'Upcoming', en_cours: 'Current', termine: 'Ended', revoque: 'Revoked' },
		revoqueLe: (jour) => `Revoked on ${jour}`,
		fictive: 'fictitious organisation',
		avis: 'Your notifications and dates',
		reglerLesAvis: 'Set my e-mails, démarche by démarche',
		calendrier: 'My personal calendar',
		sansCalendrier: 'The dates of all your démarches can come to your own calendar.',
		avecCalendrier: (jour) =>
			`Your personal calendar has had a secret address since ${jour}. You can replace or close it.`,
		calendrierAide:
			'To subscribe, look for “Subscribe to a calendar” in your calendar program and paste the address.',
		acces: 'Your access',
		changerCourriel: 'Change address',
		changerMotDePasse: 'Change password',
		deconnecterPartout: 'Sign out of all devices',
		deconnecterPartoutAide:
			'Useful if you forgot to close a session elsewhere. This browser will be signed out too.',
		donnees: 'Your data',
		donneesAide:
			'All that is kept about you, in a JSON file that you and a program can read. Each file that you attached has its address in it.',
		telecharger: 'Download my data',
		supprimer: 'Delete my account',
		administration: 'Administration',
		faits: {
			courriel: 'Your new address is saved.',
			'mot-de-passe': 'Your password is saved. Your other devices are signed out.'
		}
	},
	changerCourriel: {
		titre: 'Change address',
		actuelle: (courriel) => `Current address: ${courriel}`,
		nouvelle: 'New address',
		envoyer: 'Send the request',
		envoyeTitre: 'Check the mailbox of the new address',
		envoye: (courriel) =>
			`A message is on its way to ${courriel}. Open the link in it: the address will change then. The current address is told.`
	},
	changerMotDePasse: {
		titre: 'Change password',
		nouveau: 'New password',
		enregistrer: 'Change password',
		jamais: 'You never chose a password, or forgot it?',
		parLien: 'Receive a link to choose one'
	},
	suppression: {
		titre: 'Delete my account',
		chapo: 'This cannot be undone. Here is what goes and what stays.',
		part: 'What goes',
		partListe: {
			acces: 'your address, your password and your sessions;',
			nom: 'your name, your preferences, your notifications and what you follow;',
			roles: 'your roles in the démarches and your mandates.'
		},
		reste: 'What stays',
		resteListe: {
			demarches: 'the démarches and organisations, which belong to those who carry them;',
			journal: 'the trace of what was done, without your name.'
		},
		dabord: 'To do first',
		dernierReferent:
			'You are the only referent of these organisations: others speak in their name, or they are engaged in a démarche. Name another referent there, or close them:',
		dernierPorteur: 'You are the only lead of these démarches. Name somebody else before you go:',
		telechargerAvant: 'You may download your data first.',
		mot: 'delete',
		recopier: (mot) => `To confirm, copy the word “${mot}”`,
		bouton: 'Delete my account for ever'
	},
	courriels: {
		bonjour: 'Hello,',
		dejaUnCompte: {
			sujet: 'You already have an account – Ensemblier',
			corps:
				'Somebody, probably you, has just tried to create an account with this address. It already has one: nothing was changed.',
			comment: 'To sign in, use your password, or ask for a sign-in link on the page below.',
			bouton: 'Go to the sign-in page'
		},
		adresseDemandee: {
			sujet: 'Another address is requested for your account – Ensemblier',
			corps: (nouvelle) =>
				`Somebody, probably you, asks that your account use the address ${nouvelle} from now on. The change will be made when that address has confirmed it.`,
			sinon: 'If it was not you, choose another password at once: all your devices will be signed out.',
			bouton: 'Choose another password'
		},
		adressePrise: {
			sujet: 'Your address was requested for another account – Ensemblier',
			corps:
				'A person who already has an account asked to use your address. As it already serves your own account, nothing was changed.',
			bouton: 'Go to the sign-in page'
		},
		motDePasseChange: {
			sujet: 'Your password has changed – Ensemblier',
			corps: 'The password of your account has just been changed, and your other devices were signed out.',
			sinon: 'If it was not you, choose another one at once.',
			bouton: 'Choose another password'
		},
		pied: 'If you did not ask for anything and nothing worries you, you can ignore this message.'
	}
};
