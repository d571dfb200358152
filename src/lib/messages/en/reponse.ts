import type { Messages } from '../fr.ts';

const answers = (n: number) => (n === 1 ? '1 answer' : `${n} answers`);

export const reponse: Messages['reponse'] = {
	introuvable:
		'No collection is at this address. Check it; if the démarche is for its members only, sign in first.',
	demarche: 'In the démarche',
	jusquAu: (jour) => `Open until ${jour}.`,
	aPartirDu: (jour) => `Open from ${jour}.`,
	obligatoire: 'Questions marked “required” need an answer.',
	requise: 'required',
	vie: 'What you write is kept as you go; nobody else reads it before you send it.',
	fermes: {
		reponse_non_demandee:
			'This collection is for the members of the démarche, or some of them. If you are one of them, sign in with the account that was invited.',
		recueil_pas_encore: 'This collection is not open yet. The same address will lead to the form.',
		recueil_clos: 'This collection is closed: it takes no more answers.',
		recueil_complet: 'This collection has received all the answers it could take.'
	},
	seulementSi: (question, valeurs) => `Only if you answered “${valeurs}” to “${question}”.`,
	ou: '” or “',
	oui: 'Yes',
	jAccepte: 'I agree',
	autre: 'Other, please say',
	autreMots: 'Your answer, in a few words',
	sansReponse: 'No answer',
	choisirPlusieurs: 'Several answers are possible.',
	choisirAuPlus: (max) => `${answers(max)} at most.`,
	choisirAuMoins: (min) => `${answers(min)} at least.`,
	choisirEntre: (min, max) =>
		min === max ? `Choose ${answers(min)}.` : `Between ${min} and ${answers(max)}.`,
	reste: (nombre, pluriel) => `${nombre} ${pluriel ? 'characters' : 'character'} left.`,
	enTrop: (nombre, pluriel) => `${nombre} ${pluriel ? 'characters' : 'character'} too many.`,
	entreBornes: (min, max) => `Between ${min} and ${max}.`,
	auMoins: (min) => `At least ${min}.`,
	auPlus: (max) => `At most ${max}.`,
	commune: {
		aide: 'Name, postcode or INSEE code.',
		chercher: 'Find the commune',
		choisir: 'Which commune?',
		changer: 'Choose another commune',
		aucune: (mots) => `No commune answers “${mots}”.`,
		plusieurs: 'Several communes answer: choose yours, then go on.'
	},
	fichier: {
		aide: (sortes) =>
			`One file, 5 MB at most: ${sortes}. Only the people who run the démarche will be able to open it.`,
		sortes: {
			pdf: 'PDF',
			image: 'picture (JPEG, PNG, WebP, GIF)',
			texte: 'text (ODT, DOCX, TXT)',
			tableur: 'spreadsheet (ODS, XLSX, CSV)'
		},
		joindre: 'Attach this file',
		unParUn: 'One sending carries 6 MB at most: attach your files one by one, your answer stays.',
		envoi: (nom) => `Sending “${nom}”…`,
		retirer: (nom) => `Remove “${nom}”`
	},
	apport: {
		titre: 'Your contribution',
		nature: 'What it is',
		intitule: 'In one sentence',
		texte: 'Say more',
		themes: 'What it is about',
		lieu: 'Where',
		lieuAide: 'The commune that it concerns, if there is one.',
		signature: 'Your name, as everyone will read it',
		signatureAide:
			'Leave it empty to stay unnamed. If you are signed in, the members of the process always see who writes.'
	},
	natures: {
		constat: 'An observation',
		besoin: 'A need',
		proposition: 'A proposal',
		temoignage: 'A personal account',
		source: 'A source',
		question: 'A question'
	},
	courriel: 'Your e-mail address',
	courrielAide:
		'A message will ask you to confirm your answer. The address is shown to nobody, and forgotten thirty days later.',
	piege: 'Do not fill in this field',
	envoyer: 'Send my answer',
	garder: 'Go on later',
	connexion: 'Sign in',
	etat: {
		gardee: (heure) => `Kept at ${heure}.`,
		enCours: 'Saving…',
		attente: 'Not kept yet: we will try again. Leave this page open.',
		reprise: 'You are going on with an answer that you began.'
	},
	gardeeTitre: 'Your answer is kept, it is not sent',
	gardeeIci: 'On this device, the same address gives it back. Elsewhere, keep this link to yourself:',
	gardeeCompte: 'Come back to the same address with your account to finish it.',
	nouvelle: 'Give another answer',
	merci: {
		titre: 'Thank you, your answer has arrived',
		reference: 'The reference to quote',
		suites: {
			attente: 'It will be read before it is published.',
			publiee: 'It is published among the contributions of the démarche.',
			comptee: 'It is counted with the others.',
			rejetee:
				'Those who facilitate the démarche read it and did not keep it: it is neither published nor counted.',
			retiree: 'It was withdrawn: it is no longer among the contributions of the démarche.'
		},
		voir: 'See the contribution',
		demarche: 'See the démarche',
		resultats: 'See the results'
	},
	aConfirmer: {
		titre: 'One more thing: confirm your address',
		corps:
			'A message has just left. It holds a link: your answer will count once you have confirmed it, within seven days.',
		rien: 'Nothing came? Look in your spam folder, or correct your address and send again in a minute.',
		corriger: 'Correct my answer or my address'
	},
	confirmer: {
		titre: 'Confirm your answer',
		phrase: 'Your answer will count once you have pressed this button.',
		bouton: 'Confirm my answer',
		fait: 'Your answer is confirmed',
		perime:
			'This link is no longer good. If your answer was not confirmed, answer the collection again: a new message will leave.'
	},
	lettre: {
		sujet: (recueil) => `Confirm your answer: ${recueil}`,
		bonjour: 'Hello,',
		corps: (recueil, demarche) =>
			`An answer was given with your address to the collection “${recueil}” of the démarche “${demarche}”.`,
		suite:
			'It will count once you have confirmed it, within seven days. The button leads to a page with one button to press.',
		bouton: 'Confirm my answer',
		pied: 'If you did not answer, do nothing: that answer will not count, and your address will be forgotten.'
	}
};
