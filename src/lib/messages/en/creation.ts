import type { Messages } from '../fr.ts';

export const creation: Messages['creation'] = {
	chapeau:
		'Choose where to start from, give a title. The démarche begins as a draft with its five stages, its groups and its bodies: you will adapt everything afterwards.',
	modele: 'Template to start from',
	modeleAide: 'A template proposes; it imposes nothing and no longer changes once the démarche is created.',
	questionAide: 'One question, in everyday words. Leave it empty to take that of the template.',
	objetAide:
		'The context, what is expected, what is not open to discussion. Leave it empty to take the text of the template.',

	titre: 'Prepare the démarche',
	titreCourt: 'Preparation',
	chapeauPreparation: 'Eight points, in the order you like. Each is saved: you can leave and come back.',
	lesPoints: 'The points of the preparation',
	tousLesPoints: 'All points',
	rang: (n, total) => `Point ${n} of ${total}`,
	avance: (n, total) => `${n} of ${total} ${n === 1 ? 'point' : 'points'} seen`,
	fait: 'seen',
	aFaire: 'to see',
	commencer: (pas) => `Continue: ${pas}`,
	continuer: 'Save and continue',
	suite: 'Continue',
	points: {
		objet: 'Purpose and question',
		territoire: 'Area',
		organisations: 'Sponsoring organisations',
		etapes: 'Engagement and dates of the stages',
		instances: 'Bodies',
		colleges: 'Groups',
		visibilite: 'Readers and language',
		ouvrir: 'Open the diagnosis'
	},
	aides: {
		objet: 'What it is about, and the question put to everyone.',
		territoire: 'The area that the démarche concerns.',
		organisations: 'Who sponsors the démarche and answers for it.',
		etapes: 'What voices weigh at each stage, and when it takes place.',
		instances: 'Who meets to decide, advise or follow up.',
		colleges: 'Groups of voices: each member belongs to one only.',
		visibilite: 'Who can read the démarche, and the language of its content.',
		ouvrir: 'Check the entry conditions, then begin.'
	},
	resume: {
		territoires: (n) => (n === 0 ? 'No area' : n === 1 ? 'One area' : `${n} areas`),
		organisations: 'No organisation',
		etapes: (n) => (n === 0 ? 'No date' : n === 1 ? 'One stage with dates' : `${n} stages with dates`),
		instances: (n) => (n === 0 ? 'No body' : n === 1 ? 'One body' : `${n} bodies`),
		colleges: (n) => (n === 0 ? 'No group' : n === 1 ? 'One group' : `${n} groups`),
		question: 'No question',
		ouvert: 'The diagnosis was opened.'
	},

	organisationsVide:
		'You hold no mandate for any organisation. The one that sponsors the démarche can be added later, by somebody who speaks for it.',
	organisationsChoix: 'Those you speak for',
	organisationsAutres: 'Also sponsored by',

	proposer: 'Propose dates',
	depart: 'First day of the diagnosis',
	proposerAide: (mois) =>
		`The template counts ${mois} months for the five stages. The proposed dates fill the form; nothing is saved before you do.`,
	proposees: 'Proposed dates below: correct them, then save.',
	du: 'First day',
	au: 'Last day',

	dates: 'Usual dates of the template',
	datesChapeau:
		'They are counted from the first day of each stage. Keep those that suit: you will set the day, hour and place in the calendar.',
	datesChoix: 'To the month',
	datesInscrire: 'Enter in the calendar',
	datesInscrites: 'Already in the calendar',
	datesToutes: 'All dates of the template are in the calendar already. Nothing there will change.',
	datesAucune: 'This template proposes no date.',
	datesSansEtape: (n) =>
		n === 1
			? 'One date waits for the first day of its stage.'
			: `${n} dates wait for the first day of their stage.`,
	datesFixer: 'Set the dates of the stages',
	datesVoir: 'See the calendar',
	datesLien: 'Enter the usual dates of the template in the calendar',

	collegeAjouter: 'Add a group',
	collegeNom: 'Name of the group',
	collegeNomAide: 'For example: “Residents”.',
	collegePresentation: 'Who belongs to it',
	collegeAjoute: (nom) => `The group “${nom}” is added.`,
	collegeRetire: (nom) => `The group “${nom}” is removed.`,
	collegesVides: 'No group is named yet.',
	remettre: 'Put it back',

	ouvrirChapeau:
		'These conditions say that the diagnosis can begin. Tick those that are met; if some are missing, write why you open all the same.',
	conditions: 'Entry conditions',
	conditionsVides: 'No condition is set.',
	ouvrir: 'Open the diagnosis',
	dejaOuvert: 'The diagnosis was already opened.',
	voirLeDiagnostic: 'See the diagnosis',
	encoreBrouillon: 'The démarche is still a draft: only those who lead or facilitate it will see it.',
	changerLecture: 'Change who can read it'
};
