import type { moderation as french } from '../fr/moderation.ts';
import { motifsModeration } from './motifs-moderation.ts';

const things = (n: number, done: string) => (n === 1 ? `1 text ${done}` : `${n} texts ${done}`);

export const moderation: typeof french = {
	titre: 'Moderation',
	chapeau: 'Read what comes in, say why when a text is not published, take a decision back.',
	vues: { attente: 'To read', signalees: 'Reported', rejetees: 'Rejected' },
	lesVues: 'What you are looking at',
	plusDe: (n) => `more than ${n}`,
	reponseRecueil: 'Answer to a collection',
	vides: {
		attente: 'Nothing waits to be read',
		signalees: 'Nobody reported anything',
		rejetees: 'No text is rejected'
	},
	videsAide: {
		attente:
			'When a collection asks to be read before publication, what comes through it waits here. The rest appears at once.',
		signalees: 'Under each contribution, a reader can report what does not belong. You will see it here.',
		rejetees:
			'A rejected text shows nowhere, nor does what others replied to it. It stays here, with its reason, and you can restore it.'
	},
	clavier:
		'With the keyboard, once in the list with the Tab key: J and K go from one text to the next, P publishes, R rejects, X ticks. Elsewhere on the page these letters do nothing. Everything can be done with the buttons too.',
	par: (nom) => `from ${nom}`,
	sansNom: 'a person without a name',
	college: (nom) => `collège ${nom}`,
	recueil: (titre) => `through the collection “${titre}”`,
	enReponseA: 'In answer to',
	cocher: (titre) => `Choose “${titre}”`,
	sansTitre: 'Untitled',
	signale: (motif) => `Reported: ${motif.toLowerCase()}`,
	rejete: (motif, quand) => `Rejected ${quand}: ${motif.toLowerCase()}`,
	messageEnvoye: 'Message to the author:',
	publier: 'Publish',
	maintenir: 'Leave online',
	rejeter: 'Reject',
	retablir: 'Restore',
	caviarder: 'Take personal data out',
	motif: 'Why?',
	motifs: motifsModeration,
	choisir: 'Choose a reason',
	message: 'Message to the author',
	messageAide: 'They will read it with the reason. Tell them what they can change.',
	confirmerRejet: 'Reject this text',
	ensemble: 'The ticked texts',
	ensembleAide: 'One decision for all of them.',
	publierCoches: 'Publish the ticked texts',
	maintenirCoches: 'Leave the ticked texts online',
	rejeterCoches: 'Reject the ticked texts',
	retablirCoches: 'Restore the ticked texts',
	faits: {
		publiee: (n) => `${things(n, 'published')}.`,
		rejetee: (n) => `${things(n, 'rejected')}. ${n === 1 ? 'It shows' : 'They show'} nowhere any more.`,
		restauree: (n) => `${things(n, 'restored')}.`,
		maintenue: (n) => `${things(n, 'left')} online. The report is dealt with.`,
		remise: (n) => `${things(n, 'put back')} among those that wait.`,
		caviardee: (n) => `${things(n, 'redacted')}.`,
		piece_retiree: () => 'The file is taken away: its author alone still sees it, with you.',
		piece_remise: () => 'The file is back with its text.'
	},
	dejaFait: 'Somebody had decided already: nothing changed.',
	defaire: 'Undo',
	defait: 'The decision is undone.',
	suite: 'Show the next ones',
	debut: 'Back to the beginning',
	signaler: {
		titre: 'Report a text',
		chapeau: 'Tell those who facilitate what does not belong here. Your name is given to nobody.',
		aPropos: 'You report:',
		pourquoi: 'Why?',
		mots: 'What should be looked at',
		motsAide: 'A passage, a word, an explanation.',
		piege: 'Leave this field empty',
		envoyer: 'Report',
		envoye: 'Thank you: those who facilitate will look at this text. They alone read what you wrote.',
		revenir: 'Back to the text'
	},
	retirer: {
		chapeau: 'A name, an address, a number: the rest of the text stays, and the author is told.',
		prendre: 'Add what I selected',
		mots: 'The words to take out',
		motsAide: 'One a line, as they are written. They become “[retiré]” everywhere in this text.',
		fichiers: 'Files to delete',
		fichiersAide:
			'Nobody reads their content for you: open them. The words above are taken out of their names as well.',
		ouvrir: (nom) => `Open “${nom}”`,
		ouvrirCourt: 'Open',
		perte: 'What is taken out is kept nowhere, not even in the history. It cannot be undone.',
		confirmer: 'Take out for ever'
	},
	bilan: {
		titre: 'What becomes of what comes in',
		chapeau:
			'Everything that was deposited in this démarche, arguments and replies included, and what those who facilitate did with it.',
		recues: 'Received',
		publiees: 'Published',
		en_attente: 'Waiting to be read',
		rejetees: 'Rejected',
		retirees: 'Withdrawn by their author',
		pourquoi: 'Why texts are rejected',
		tropPeu: 'Reasons are given from five rejected texts on, so as to point at nobody.',
		delai: 'Time to read',
		heures: (n: number) =>
			n < 1
				? 'Half of the decisions take less than an hour.'
				: n < 48
					? `Half of the decisions take less than ${Math.ceil(n)} hours.`
					: `Half of the decisions take less than ${Math.ceil(n / 24)} days.`,
		voir: 'See the public statistics'
	},
	pieces: {
		titre: 'Attachments',
		retirer: (nom) => `Take “${nom}” away`,
		retirerCourt: 'Take away',
		confirmer: 'Take this file away',
		retire: (motif) => `Taken away: ${motif.toLowerCase()}.`,
		remettre: (nom) => `Put “${nom}” back`,
		remettreCourt: 'Put back'
	},
	oui: 'Agreed'
};
