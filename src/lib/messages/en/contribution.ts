import type { Messages } from '../fr.ts';
import { motifsModeration } from './motifs-moderation.ts';

export const contribution: Messages['contribution'] = {
	titre: 'Contributions',
	signaler: 'Report',
	/** Why it was rejected. */
	motifs: motifsModeration,
	raison: 'Reason:',
	moderer: 'Moderate',
	caviardee: 'Personal data were taken out of this text.',
	natures: {
		constat: 'Observation',
		besoin: 'Need',
		proposition: 'Proposal',
		argument_pour: 'Argument for',
		argument_contre: 'Argument against',
		question: 'Question',
		temoignage: 'Testimony',
		source: 'Source',
		reponse: 'Reply'
	},
	naturesAide: {
		constat: 'What you see today.',
		besoin: 'What is missing, and for whom.',
		proposition: 'What should be done.',
		temoignage: 'What you lived through.',
		source: 'A study, an article, an example from elsewhere.',
		question: 'What you want to understand.'
	},
	provenances: {
		en_ligne: 'online',
		atelier: 'in a workshop',
		papier: 'on paper',
		courriel: 'by mail',
		import: 'by an import'
	},
	ecrire: {
		titre: 'Contribute',
		chapeau: 'Say the essential in one sentence; the rest is optional. Your text is kept as you write.',
		fermees: 'No stage takes contributions at the moment.',
		fermeesAide: 'A stage takes them while it is open. Your drafts wait for you; nothing is lost.',
		etape: 'For which stage?',
		nature: 'What do you bring?',
		phrase: 'The essential, in one sentence',
		phraseAide: 'This is what people read first. For example: “Serve one local meal a week at the canteen”.',
		texte: 'Your text',
		texteAide: 'Why, for whom, how. 20,000 characters at most.',
		longueur: (n) => `${n.toLocaleString('en-GB')} characters of 20,000 at most.`,
		outils: 'Formatting',
		gras: 'Bold',
		italique: 'Italic',
		liste: 'List',
		citation: 'Quote',
		lien: 'Link',
		lienTexte: 'text of the link',
		themes: 'Themes',
		lieu: 'Territory concerned',
		lieuAide: 'The commune, intercommunality, département or region you speak of. Search, then choose.',
		pieces: 'Attachments',
		piecesAide:
			'Images, PDF, ODT, DOCX, text or spreadsheets (ODS, XLSX, CSV). 5 files at most, 5 MB each, and 6 MB in all each time you send.',
		retirerPiece: (nom) => `Remove “${nom}”`,
		signature: 'The name under which you sign',
		signatureAide:
			'Public. Leave it empty to stay without a name: only your group is shown. Members of the démarche always see who writes.',
		deposer: 'Submit',
		garder: 'Keep as a draft',
		etats: {
			attente: '',
			ecriture: 'Saving…',
			enregistre: 'Saved',
			horsLigne: 'Not saved yet: the network is away. Your text stays here.',
			session:
				'Not saved yet: this browser is no longer signed in to your account. Your text stays here. Sign in again, it will be saved.',
			refuse: 'Not saved: correct what is marked. Your text stays here.',
			ailleurs: 'Not saved: this draft changed elsewhere. Your text stays here.'
		},
		ailleurs: {
			modifie: 'This draft changed in another tab or on another device',
			depose: 'This draft is submitted already, from another tab or another device',
			explication:
				'Nothing is lost: the other version is saved, yours is in this form. Keep both, or save here to replace the other one.',
			autre: 'The other version says:',
			vide: '(nothing)',
			lire: (reference) => `Read what was submitted: ${reference}`,
			garderLesDeux: 'Keep both drafts',
			nouveau: 'Keep this text as a new draft'
		},
		seReconnecter: 'Sign in again in another tab',
		quitter: 'What you have just written is not kept yet. Leave this page anyway?',
		garde: 'Your draft is kept. You will find it in “My drafts”.',
		modifierTitre: 'Change the contribution',
		modifierChapeau: 'What it said before stays in its history.'
	},
	brouillons: {
		titre: 'My drafts',
		chapeau: 'Only you see them, until you submit them.',
		vides: 'No draft. What you begin to write is found here.',
		sansTitre: 'Untitled',
		modifie: (quand) => `Changed ${quand}`,
		reponseA: 'In reply to a contribution',
		jeter: 'Discard',
		jeterQui: (nom) => `Discard “${nom}”`,
		question: (nom) => `Discard “${nom}”?`,
		perte: 'The text and its attachments are lost.',
		jeterQuandMeme: 'Discard the draft',
		jete: 'The draft is discarded.'
	},
	lire: {
		deposee: (quand) => `Submitted on ${quand}`,
		modifiee: (quand) => `changed on ${quand}`,
		provenance: (d) => `received ${d}`,
		saisie: (nom) => `entered by ${nom}`,
		auNomDe: 'in the name of',
		unePersonne: 'A person',
		duCollege: (nom) => `A person of the group ${nom}`,
		etape: 'Stage',
		recueil: 'Collection',
		themes: 'Themes',
		lieu: 'Territory',
		pieces: 'Attachments',
		pieceRetiree: (motif) =>
			`Taken away by those who facilitate${motif ? `: ${motif.toLowerCase()}` : ''}. Nobody but the author and they see it.`,
		soutenir: 'Support',
		soutenue: 'You support it',
		nePlusSoutenir: 'Stop supporting',
		soutiens: (n) =>
			n === 0
				? 'No support yet'
				: `${n.toLocaleString('en-GB')} ${n > 1 ? 'people support it' : 'person supports it'}`,
		connexion: 'Sign in to support or answer',
		modifier: 'Change',
		historique: 'History',
		retirer: 'Withdraw',
		remettre: 'Put it back',
		citer: 'Quote this contribution',
		citerAide: 'Its reference never changes.',
		copier: 'Copy',
		copiee: 'Copied',
		devenue: 'What became of it',
		enAttente: 'Waiting',
		enAttenteAide: 'What follows from this contribution will be told here, with the reasons.',
		pour: 'Arguments for',
		contre: 'Arguments against',
		aucunPour: 'No argument for.',
		aucunContre: 'No argument against.',
		suites: 'Questions, testimonies and replies',
		aucuneSuite: 'Nobody has reacted yet.',
		ajouterPour: 'Give an argument for',
		ajouterContre: 'Give an argument against',
		reagir: 'React',
		repondre: 'Reply',
		sorte: 'It is a',
		votreTexte: 'Your text',
		envoyer: 'Publish',
		autres: (n) => `The ${n.toLocaleString('en-GB')} newest are shown.`,
		enReponseA: 'In reply to',
		enReponseRetiree:
			'In reply to a text that is not published any more: only the author of this reply and those who facilitate still read it.',
		citation: (titre, reference, qui, quand, demarche) =>
			`“${titre}”, ${reference}, ${qui}, ${quand}, ${demarche}.`
	},
	faits: {
		deposee: (reference) => `It is submitted. Your reference: ${reference}.`,
		en_attente: 'It is received. Everybody will see the text once the team has read it.',
		modifiee: 'Your changes are saved. What was said before is in the history.',
		repondu: 'Your text is published.'
	},
	etats: {
		retiree: 'This contribution is withdrawn: only those who facilitate and its author see it.',
		retireeMoi: 'You withdrew this contribution. Only you and the team see it.',
		rejetee: 'This contribution is not published, after moderation. Only you and the team see it.',
		en_attente: 'This contribution waits to be read by the team before everybody sees it.',
		close: 'The stage or the collection is closed: the text no longer changes.'
	},
	versions: {
		titre: 'History of the contribution',
		chapeau: 'Seen by its author and those who facilitate.',
		une: 'It has not changed since it was submitted.',
		changement: (quand) => `Changed on ${quand}`,
		par: (nom) => `by ${nom}`
	},
	organisation: {
		titre: 'Contributions',
		suite: 'Older contributions'
	}
};
