import type { versions as source } from '../fr/versions.ts';

const nombre = new Intl.NumberFormat('en-GB');
const motsDe = (n: number) => `${nombre.format(n)} ${n === 1 ? 'word' : 'words'}`;

export const versions: typeof source = {
	historique: 'History',
	historiqueAide:
		'A version is kept at each pause in the writing. Nothing that is kept disappears when one goes back.',
	aucune: 'No version yet',
	aucuneAide:
		'The first one will be kept two minutes after someone has written. You can also keep one now, under a name.',
	maintenant: 'The text now',
	plusAnciennes: 'Older versions',
	plusRecentes: 'Most recent versions',
	genres: {
		automatique: 'Automatic version',
		nommee: 'Named version',
		publiee: 'Published version',
		retablissement: 'Kept before going back'
	},
	enLigne: 'Read by all today',
	ecriteParListe: (noms) => `Written by ${noms}`,
	demandeePar: (nom) => `asked for by ${nom}`,
	lire: (quand) => `Read the version of ${quand}`,
	comparerAvecMaintenant: 'Compare with now',

	garder: 'Keep a version now',
	garderAide: 'Before a workshop, a review, a mailing: give it the name that you will look for.',
	nom: 'Name of the version',
	nomExemple: 'For example “Before the workshop of 3 October”.',
	garderAction: 'Keep this version',
	gardee: (nom) => `The version “${nom}” is kept.`,

	comparer: 'Compare two versions',
	de: 'From',
	a: 'to',
	comparerAction: 'Compare',
	comparaison: 'Comparison',
	ce: 'What changed',
	identiques: 'These two texts are identical.',
	bilan: (ajoutes, retires) => `${motsDe(ajoutes)} more, ${motsDe(retires)} less.`,
	legende: 'How to read:',
	ajoute: 'added',
	retire: 'removed',
	debutAjout: 'start of addition:',
	finAjout: 'end of addition',
	debutRetrait: 'start of removal:',
	finRetrait: 'end of removal',
	inchangees: (n) => (n === 1 ? 'One unchanged line' : `${nombre.format(n)} unchanged lines`),
	autrement: { genre: 'Kind of line changed', forme: 'Formatting changed' },
	image: 'Image',
	trait: 'Divider',
	tacheFaite: 'Done:',
	tache: 'To do:',

	versionDu: (quand) => `Version of ${quand}`,
	renommer: 'Name this version',
	renommee: 'The name is saved.',
	revenirAide:
		'The text will say again what it said here. Nothing disappears: what it says now is first kept in the history, and what others are writing meanwhile stays.',
	revenirAction: 'Go back to this version',
	revenue: 'The text says again what this version said.',
	revenueAide: 'What it said just before is in the history:',
	versionDAvant: 'the version before',
	publierCelleCi: 'Publish this version…',

	publication: 'Publication',
	rienDePublie: 'Nothing is published',
	rienDePublieAide:
		'For now, only members who have access to the text read it. Publishing shows one version to everybody who may read the process; the text can go on being written beside it.',
	publieDepuis: (jour) => `Published since ${jour}`,
	lecteurs: {
		public: 'Everyone can read this version, without an account.',
		membres: 'All members of the process can read this version.',
		brouillon: 'The process is a draft: only those who lead or facilitate it read this version.'
	},
	publierMaintenant: 'Publish the text as it is now',
	publierVersion: (version) => `Publish: ${version}`,
	publierAide: (mots) => `${motsDe(mots)}. Read it one last time: it will be readable at once.`,
	relire: 'Read what will be published',
	nomPublication: 'Name of this version',
	nomPublicationExemple: 'For example “Adopted by the steering committee”.',
	publierAction: 'Publish',
	remplacer: 'Publish instead',
	publiee: 'It is published.',
	voirLaPage: 'See the published page',
	retirer: 'Withdraw the published version',
	retirerAide: 'Nobody but the members will read this text any more. The version stays in the history.',
	retirerAction: 'Withdraw from public reading',
	retiree: 'The published version is withdrawn. It stays in the history.',
	rienAPublier: 'The text is still empty: there is nothing to publish.',
	dejaMaintenant: 'The text says the same as the published version.',

	auteurs: 'Who wrote what',
	auteursAide:
		'The share of each person in the text as it is now, in characters. What was deleted no longer counts; going back to an older version counts for the person who asked for it.',
	part: (signes, part) => `${nombre.format(signes)} ${signes === 1 ? 'character' : 'characters'}, ${part}`,
	personneInconnue: 'Deleted account',
	texteParAuteur: 'The text, by person',
	texteParAuteurAide: 'The number before a passage is that of the person in the list.',
	montrer: 'Only show the passages of',
	sesPassages: 'Their passages',
	toutLeMonde: 'Everyone',
	personneNAEcrit: 'Nobody has written in this document yet.',
	auteursIndisponibles:
		'The list of authors is unavailable for the moment. The text is untouched: try again in a moment.'
};
