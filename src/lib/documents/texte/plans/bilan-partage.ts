import type { Plan } from './plan.ts';

export const bilanPartage: Plan = {
	cle: 'bilan-partage',
	nom: 'Bilan partagé',
	phrase: 'Juger ensemble du résultat : ce qui a changé, ce qui reste, ce que l’on apprend.',
	nature: 'evaluation',
	blocs: [
		{ titre: 'Les questions que nous nous posons' },
		{ aide: 'Écrites ensemble avant de regarder les chiffres.' },
		{ liste: ['…'] },
		{ titre: 'Ce qui était prévu, ce qui s’est fait' },
		{
			tableau: [
				['Action', 'Prévu', 'Fait', 'Écart et raison'],
				['', '', '', ''],
				['', '', '', '']
			]
		},
		{ titre: 'Ce qui a changé' },
		{ titre: 'En chiffres', niveau: 3 },
		{
			tableau: [
				['Indicateur', 'Au départ', 'Cible', 'Aujourd’hui', 'Source'],
				['', '', '', '', '']
			]
		},
		{ titre: 'Pour les personnes', niveau: 3 },
		{ aide: 'Des faits et des témoignages, avec l’accord des personnes.' },
		{ titre: 'Ce que chacun en pense' },
		{ aide: 'Les lectures divergentes restent visibles ; un avis minoritaire se publie toujours.' },
		{ titre: 'Ce que la co-construction a apporté' },
		{ liste: ['…'] },
		{ titre: 'Pour la suite' },
		{ taches: ['Recommandation, à qui elle s’adresse, pour quand'] }
	]
};
