import type { Plan } from './plan.ts';

export const projetDecision: Plan = {
	cle: 'projet-decision',
	nom: 'Projet de décision',
	phrase: 'Ce qui est proposé à l’instance, pourquoi, avec quels moyens.',
	nature: 'validation',
	blocs: [
		{ titre: 'La décision proposée' },
		{ aide: 'En une phrase, telle qu’elle serait adoptée.' },
		{ titre: 'D’où elle vient' },
		{ aide: 'Les contributions, les ateliers et les constats qui y mènent.' },
		{ titre: 'Les raisons' },
		{ liste: ['…'] },
		{ titre: 'Ce qui a été écarté, et pourquoi' },
		{ liste: ['…'] },
		{ titre: 'Les moyens' },
		{
			tableau: [
				['Moyen', 'Qui l’apporte', 'Montant ou temps'],
				['', '', '']
			]
		},
		{ titre: 'Comment saurons-nous que cela marche ?' },
		{
			tableau: [
				['Indicateur', 'Aujourd’hui', 'Cible', 'Source'],
				['', '', '', '']
			]
		},
		{ titre: 'Avis et désaccords' },
		{ aide: 'Par collège ou par organisation, avec leurs raisons.' },
		{ titre: 'Suite' },
		{ taches: ['Instance qui décide, date, personne qui présente'] }
	]
};
