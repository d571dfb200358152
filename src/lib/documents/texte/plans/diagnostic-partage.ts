import type { Plan } from './plan.ts';

export const diagnosticPartage: Plan = {
	cle: 'diagnostic-partage',
	nom: 'Diagnostic partagé',
	phrase: 'Lire ensemble la situation : faits, constats, besoins, désaccords.',
	nature: 'diagnostic',
	blocs: [
		{ titre: 'Ce que nous regardons' },
		{ aide: 'Le territoire, le sujet, la période. Pourquoi maintenant ?' },
		{ titre: 'Qui a participé' },
		{
			aide: 'Les organisations et les personnes qui ont apporté quelque chose, et celles qui manquent encore.'
		},
		{ titre: 'Ce que nous savons' },
		{
			tableau: [
				['Fait ou chiffre', 'Date', 'Source'],
				['', '', ''],
				['', '', '']
			]
		},
		{ encadre: 'note', texte: 'Un chiffre sans source se discute sans fin : notez d’où il vient.' },
		{ titre: 'Ce que nous constatons' },
		{ titre: 'Ce qui va bien', niveau: 3 },
		{ liste: ['…'] },
		{ titre: 'Ce qui ne va pas', niveau: 3 },
		{ liste: ['…'] },
		{ titre: 'Les besoins exprimés' },
		{ aide: 'De qui, et dans quelles circonstances ?' },
		{ liste: ['…'] },
		{ titre: 'Les points de désaccord' },
		{
			aide: 'Ils sont gardés tels quels, avec les raisons de chacun. Les effacer les ferait revenir plus tard.'
		},
		{
			tableau: [
				['Sujet', 'Une lecture', 'Une autre lecture'],
				['', '', '']
			]
		},
		{ titre: 'Ce qu’il reste à apprendre' },
		{ taches: ['Quoi chercher, qui s’en charge, pour quand'] }
	]
};
