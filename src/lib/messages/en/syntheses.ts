import type { Messages } from '../fr.ts';

const number = new Intl.NumberFormat('en-GB');
const plural = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;
const contributions = (n: number) => plural(n, 'contribution', 'contributions');

export const syntheses: Messages['syntheses'] = {
	titre: 'Syntheses',
	chapeau: 'What contributions say together: each of them can still be read, in its own voice.',
	nouvelle: 'New synthesis',
	nouvelleTitre: 'A new synthesis',
	nouvelleAide: 'Give it a name that states something. Contributions and text come next.',
	premiere: 'Begin a synthesis',
	videTitre: 'No synthesis yet',
	vide: 'A synthesis gathers contributions that say the same thing and writes it on one page. A contribution may be in several. For example: “Buying by season”, 6 contributions, 14 people in support.',
	videLecture: 'Published syntheses will be read here, each with the contributions it comes from.',
	aPublier: 'In preparation',
	publieeLe: (day) => `Published on ${day}`,
	contributions,
	soutiens: (n) => (n === 0 ? 'no support' : plural(n, 'person in support', 'people in support')),
	couverture: {
		titre: 'Coverage',
		part: (part) => `${part}%`,
		phrase: (inside, total) =>
			`${number.format(inside)} of ${contributions(total)} ${inside === 1 ? 'is' : 'are'} in a synthesis.`,
		rien: 'No contribution is published yet.',
		reste: (n) => (n === 1 ? 'See the one that is not' : `See the ${number.format(n)} that are not`),
		complete: 'None is left aside.'
	},
	champs: {
		titre: 'Title',
		titreAide: 'A short sentence: “Buying by season rather than by catalogue”.',
		essentiel: 'In short',
		essentielAide: 'Two or three sentences, read in lists. The whole text is written together.',
		enregistrer: 'Save',
		creer: 'Create the synthesis'
	},
	numero: (n) => `Synthesis no. ${n}`,
	lire: {
		modifier: 'Change the title and the short version',
		texte: 'The text',
		ecrire: 'Write the text together',
		continuer: 'Go on writing',
		sansTexte:
			'The text is not written yet. Open it: everybody writes at the same time, with the contributions beside.',
		sansTexteLecture: 'Only the short version is published so far.',
		voix: 'Who speaks',
		sansCollege: 'No college',
		organisations: 'Organisations:',
		ecritePar: (names) => `Gathered and written by ${names}.`,
		contributions: 'The contributions',
		sansContribution: 'No contribution is in this synthesis yet.',
		ajouter: 'Look among those that are in none',
		proches: 'See contributions that are near',
		retirerChoix: 'Take the chosen ones out',
		choisir: (reference, title) => `Choose ${reference}: ${title}`,
		suite: 'Next ones',
		debut: 'Back to the first ones',
		aussi: 'Also in:',
		publier: 'Publish the synthesis',
		publierAide:
			'Everybody will be able to read it with its contributions. Its text is published as it stands.',
		depublier: 'Withdraw from public reading',
		reunies: 'Texts of the syntheses merged here',
		gestes: 'Arrange',
		fusionner: 'Merge',
		scinder: 'Split',
		historique: 'History',
		supprimer: 'Remove the synthesis',
		supprimerAide:
			'The contributions stay: they will no longer be in this synthesis. The history brings it back.',
		supprimerOui: 'Remove the synthesis',
		supprimerQuestion: (title) => `Remove the synthesis “${title}”?`,
		supprimerPerte: (n) => `It gathers ${contributions(n)}. You can bring it back from the list of syntheses.`
	},
	ecrire: {
		retour: 'Back to the synthesis',
		aCote: 'The contributions, to read again while writing',
		ouvrir: 'History, export and settings of the text'
	},
	ranger: {
		titre: 'Contributions to place',
		chapeau: 'Those that are in no synthesis. Choose one or several, then say where they go.',
		aucune: 'Every published contribution is in a synthesis.',
		aucuneFiltre: 'No contribution to place answers this choice.',
		tout: 'Show all',
		chercher: 'Search',
		theme: 'Theme',
		nature: 'Kind',
		toutes: 'All',
		filtrer: 'Filter',
		dans: 'Place in',
		nouvelle: 'a new synthesis…',
		nouveauTitre: 'Title of the new synthesis',
		ranger: 'Place',
		suite: 'Next ones',
		dansLesSyntheses: 'In syntheses',
		aucuneSynthese: 'This contribution is in no synthesis.'
	},
	proches: {
		titre: 'Contributions that are near',
		chapeau:
			'They share words with those of the synthesis. This is a computation, made here: read, then decide.',
		comment: 'How it is computed',
		calcul:
			'A word counts for as much as it is rare among contributions; words that only hold sentences together do not count, nor do those that nearly all use. Nothing is sent to another service, and nothing is placed without you.',
		borne: (n) => `Only the ${number.format(n)} newest contributions are compared.`,
		motsCommuns: 'Words in common:',
		ajouter: 'Add',
		ajouterQuoi: (reference) => `Add ${reference} to the synthesis`,
		aucune: 'No other contribution has enough words in common with these.',
		vide: 'First place a contribution in this synthesis: those that resemble it will come here.'
	},
	fusion: {
		titre: 'Merge two syntheses',
		chapeau: (title) =>
			`All that “${title}” gathers joins the other synthesis, each contribution once. Support and authors follow. Its address will lead to the other one.`,
		dans: 'Into which synthesis?',
		fusionner: 'Merge',
		seule: 'There is no other synthesis to merge it into.',
		texte: 'Its text can still be read from the other synthesis. The history undoes this.'
	},
	scission: {
		titre: 'Split the synthesis',
		chapeau:
			'Choose the contributions that leave for a new synthesis. It keeps the authors of this one; this can be undone.',
		nouveauTitre: 'Title of the new synthesis',
		scinder: 'Split',
		vide: 'A synthesis needs at least one contribution to be split.'
	},
	historique: {
		titre: 'History',
		chapeau: 'What was done, the latest first. Undoing something undoes nothing else.',
		annuler: 'Undo',
		annulerQuoi: (what) => `Undo: ${what}`,
		annule: (who, when) => `Undone by ${who}, ${when}.`,
		quelquun: 'Somebody',
		dernier: 'Last gesture:',
		fait: {
			creation: ({ n }) => (n ? `created the synthesis with ${contributions(n)}` : 'created the synthesis'),
			ajout: ({ n }) => `added ${contributions(n)}`,
			retrait: ({ n }) => `took out ${contributions(n)}`,
			redaction: () => 'changed the title or the short version',
			fusion: ({ n, autre }) => `merged “${autre}” into this one (${contributions(n)} received)`,
			scission: ({ n, autre }) => `split: ${contributions(n)} into “${autre}”`,
			publication: () => 'published the synthesis',
			depublication: () => 'withdrew the synthesis from public reading',
			suppression: () => 'removed the synthesis'
		},
		etaitTitre: 'Title',
		etaitEssentiel: 'In short'
	},
	fermee: {
		fusionnee: 'This synthesis was merged into another one.',
		voirAutre: (title) => `Read “${title}”`,
		supprimee: 'This synthesis was removed. Undo this to bring it back.'
	},
	supprimees: {
		titre: (n) => plural(n, 'removed synthesis', 'removed syntheses')
	},
	faits: {
		creee: 'The synthesis is created.',
		enregistree: 'Saved.',
		ajoutees: (n) => (n === 0 ? 'It was there already.' : `${contributions(n)} added.`),
		retirees: (n) => `${contributions(n)} taken out.`,
		publiee: 'The synthesis is published.',
		depubliee: 'Only those who facilitate read the synthesis now.',
		fusionnee: 'The two syntheses are one.',
		scindee: 'The new synthesis is created.',
		supprimee: 'The synthesis is removed.',
		annule: 'This is undone.'
	}
};
