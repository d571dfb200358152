import type { Messages } from '../fr.ts';

export const modeles: Messages['modeles'] = {
	titre: 'Templates',
	chapeau:
		'A template is where to start from: stages, conditions, groups, bodies, document outlines, questions and indicators. Everything can be changed afterwards, and a template never changes a démarche that exists.',
	fournis: 'Provided with Ensemblier',
	enregistres: 'Saved here',
	prive: 'Not shared: only the person who saved it and administrators see it',
	partage: 'Shared with all accounts',
	partager: 'Share with all accounts',
	departager: 'Stop sharing',
	partir: 'Start a démarche from this template',
	quand: 'When to choose it',
	duree: (mois) => `About ${mois} months for the five stages`,
	etapes: 'The five stages',
	dureeEtape: (mois) => `${mois} months`,
	colleges: 'Groups',
	instances: 'Bodies',
	axes: 'Axes',
	plans: 'Document outlines',
	planDetail: (n) => (n === 1 ? 'See its part' : `See its ${n} parts`),
	inscrireDates: 'Enter them in the calendar',
	ecrireDocument: 'Write this document',
	ecrireDocumentA: (titre) => `Write this document: ${titre}`,
	questions: 'Questions to ask',
	indicateurs: 'Indicators',
	calendrier: 'Usual dates',
	apres: (mois) => (mois === 0 ? 'at the start' : mois === 1 ? 'after one month' : `after ${mois} months`),
	source: (texte) => `Source: ${texte}`,
	obligation: (texte) => `Compulsory: ${texte}`,
	sources: 'Texts and sources',
	sens: { hausse: 'should rise', baisse: 'should fall', suivi: 'to be followed' },
	periodicites: {
		mensuelle: 'every month',
		trimestrielle: 'every quarter',
		semestrielle: 'twice a year',
		annuelle: 'every year',
		unique: 'once'
	},
	voirLesModeles: 'See what each template brings',
	enregistrer: 'Save as a template',
	enregistrerAide:
		'Stages, conditions, groups, bodies, titles and headings of the documents that all members read, to start again from your experience. Never people, dates or the text of documents.',
	enregistrerBouton: 'Save as a template',
	dupliquer: 'Duplicate into a new draft',
	nomModele: 'Name of the template',
	reutiliser: 'Reuse this démarche',
	reutiliserChapeau:
		'Start again from its frame, another time or in another area. What people wrote, their names and the dates stay here.',
	copieDe: (titre) => `Copy of ${titre}`,
	supprimerTitre: 'Delete this template',
	supprimerAide: 'The démarches made from it keep what it brought them.',
	supprimer: 'Delete the template',
	supprimerQuestion: (titre) => `Delete the template “${titre}”?`,
	supprimerPerte:
		'Nobody will be able to start from this template any more. Existing démarches do not change.',
	supprimerOui: 'Delete for good',
	propositions: 'What the template proposes for later',
	propositionsChapeau: (titre) =>
		`From “${titre}”, kept as it was on the day of creation. You will draw on it stage after stage.`
};
