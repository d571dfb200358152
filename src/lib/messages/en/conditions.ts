import type { Messages } from '../fr.ts';

export const conditions: Messages['conditions'] = {
	titre: 'Favourable conditions',
	chapeau:
		'Ten conditions found wherever co-construction holds up. Everyone answers alone; answers are then read by group of voices, disagreements included.',
	vide: 'No self-check has been taken yet.',
	videExemple:
		'For example: a first one “At the start”, before the debate opens, then another “At the review”.',
	ouvrirTitre: 'Open a self-check',
	nom: 'Its name',
	nomAide: 'The moment when it is taken. For example: “At the start”.',
	ouvrir: 'Open the self-check',
	ouvertDepuis: (jour) => `open since ${jour}`,
	closLe: (jour) => `closed on ${jour}`,
	personnes: (n) =>
		n === 0 ? 'Nobody has answered yet' : n === 1 ? 'One person has answered' : `${n} people have answered`,
	voirTout: 'All self-checks',
	autres: 'Self-check and favourable conditions',

	secret:
		'Nobody reads your answers with your name. They are read by group of voices, once the self-check is closed, and only from three people on.',
	sansCollege: 'Your answer will count with those of the small groups.',
	pourCollege: (nom) => `You answer for the group “${nom}”.`,
	noms: {
		volonte_politique: 'Political will is there',
		porte_parole: 'Spokespeople are legitimate',
		attentes: 'Expectations are said beforehand',
		instances_liees: 'Bodies are tied together',
		pilotage_partage: 'Steering is shared',
		moyens: 'Time and money are planned',
		confiance: 'Trust bears disagreement',
		appui_exterieur: 'Outside support is possible',
		bonne_echelle: 'Scale and sectors are right',
		visee: 'The aim is stated'
	},
	phrases: {
		volonte_politique: 'Elected people commit themselves, and staff are trained for it.',
		porte_parole:
			'Those who speak truly represent others; varied groups and counter-powers have their place.',
		attentes: 'Everyone knows what is expected and how it will go, before it begins.',
		instances_liees: 'What is said outside institutions reaches those who decide, and comes back.',
		pilotage_partage: 'Calendar, facilitation and drafting are held jointly.',
		moyens: 'Taking part is in the budgets, and it is known whose time is paid.',
		confiance: 'Disagreements are named and conflict is accepted.',
		appui_exterieur: 'Outside help can step in where the way is long or fragile.',
		bonne_echelle: 'The area is where people live, and sectors are crossed.',
		visee: 'It is known whether this is consultation, co-construction or joint decision.'
	},
	notes: { 1: 'Not at all', 2: 'Rather not', 3: 'Rather yes', 4: 'Entirely' },
	neSaitPas: 'I do not know',
	commentaire: 'A word of explanation',
	commentaireAide:
		'Members will read it without your name or group. With no answer ticked, it counts with “I do not know”.',
	enregistrer: 'Save my answers',
	enregistre: 'Your answers are saved. You can change them until it is closed.',
	clore: 'Close and show the answers',
	cloreAide: 'Once closed, nobody answers or changes an answer. You can open another one.',
	annuler: 'Cancel this self-check',
	clos: 'The self-check is closed. Here are the answers.',
	pasEncore: 'Answers will be read once it is closed, so that everyone answers without being influenced.',
	membresSeuls: 'Members of the process answer.',

	trop: 'Fewer than three people answered: the answers are not shown.',
	accords: {
		tenue: 'Agreement: condition met',
		pas_tenue: 'Agreement: condition not met',
		partage: 'Opinions differ',
		incertain: 'Too few know'
	},
	petits: 'Answers together',
	repond: (nom, n) => `${nom} (${n})`,
	mediane: (note) => `median ${note}`,
	etendue: (de, a) => (de === a ? `all at ${de}` : `from ${de} to ${a}`),
	nsp: (n) => (n === 1 ? '1 does not know' : `${n} do not know`),
	tableau: 'See the table',
	colonneCollege: 'Group of voices',
	colonneNsp: 'Does not know',
	legende: 'Under each name, one dot a person, from “not at all” to “entirely”.',
	commentaires: 'What is said',
	avant: (titre) => `Before, “${titre}”`,
	comparer: 'Compare with',
	comparerRien: 'None',
	comparerBouton: 'Compare'
};
