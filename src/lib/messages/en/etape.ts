import type { etape as source } from '../fr/etape.ts';

export const etape: typeof source = {
	rang: (n) => `Stage ${n} of 5`,
	question: 'The question that guides the stage',
	questionVide: 'The question that will guide this stage is not written yet.',
	presentation: 'In a few words',
	livrable: 'What the stage must produce',
	livrableVide: 'The deliverable of this stage is not announced yet.',
	niveau: 'Level of engagement',
	niveauActuel: 'Level of this stage:',
	niveauEchelle: 'From the least to the most shared',
	dates: 'Dates',
	datesVides: 'Dates to be announced',
	conditions: 'Conditions',
	conditionsPour: { entree: 'To open the stage', sortie: 'To close the stage' },
	aucuneCondition: 'No condition is set.',
	remplies: (n, total) => `${n} of ${total} met`,
	remplie: 'met',
	pasRemplie: 'not met yet',
	ajouterCondition: 'Add a condition',
	libelleCondition: 'The condition',
	libelleConditionAide: 'A fact that anyone can check. For example: “The diagnosis is published”.',
	sensCondition: 'It is needed…',
	conditionAjoutee: 'The condition is added.',
	conditionRetiree: (libelle) => `The condition “${libelle}” is removed.`,

	avancer: 'Move the stage on',
	ouvrir: {
		diagnostic: 'Open the diagnosis',
		debat: 'Open the debate',
		validation: 'Open the validation',
		mise_en_oeuvre: 'Open the implementation',
		evaluation: 'Open the evaluation'
	},
	clore: {
		diagnostic: 'Close the diagnosis',
		debat: 'Close the debate',
		validation: 'Close the validation',
		mise_en_oeuvre: 'Close the implementation',
		evaluation: 'Close the evaluation'
	},
	rouvrir: {
		diagnostic: 'Reopen the diagnosis',
		debat: 'Reopen the debate',
		validation: 'Reopen the validation',
		mise_en_oeuvre: 'Reopen the implementation',
		evaluation: 'Reopen the evaluation'
	},
	toutEstRempli: 'All conditions are met.',
	manquent: (n) => (n === 1 ? 'One condition is not met:' : `${n} conditions are not met:`),
	passerOutre: 'You can go ahead by writing why.',
	motif: 'Reason',
	motifAide: 'It will be public and stay in the history.',
	motifRouvrir: 'Why reopen the stage?',
	motifFacultatif: 'A word of explanation',
	fait: {
		prevue: 'The stage is being prepared again.',
		ouverte: 'The stage is open.',
		close: 'The stage is closed.',
		rouverte: 'The stage is open again.'
	},

	historique: 'History',
	historiqueVide: 'The stage was never opened yet.',
	evenements: { prevue: 'Back to preparation', ouverte: 'Opening', close: 'Closing', rouverte: 'Reopening' },
	par: (nom) => `by ${nom}`,
	sansCondition: 'Conditions not met that day:',

	modifier: 'Edit the stage',
	modifierTitre: (nom) => `Edit the stage “${nom}”`,
	voir: 'See the stage',
	enregistre: 'The stage is saved.',
	champs: {
		question: 'Question that guides the stage',
		presentation: 'In a few words',
		presentationAide: 'What will happen, and how to take part.',
		livrable: 'What the stage must produce',
		debut: 'First day',
		fin: 'Last day',
		niveau: 'Level of engagement',
		niveauAide: 'Declare what you will keep: it is the promise made to those who take part.'
	},
	actuel: 'What is saved now',
	retirer: (libelle) => `Remove “${libelle}”`,
	remettre: 'Put it back',
	precedente: 'Previous stage',
	suivante: 'Next stage'
};
