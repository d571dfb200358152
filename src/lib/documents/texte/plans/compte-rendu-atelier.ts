import type { Plan } from './plan.ts';

export const compteRenduAtelier: Plan = {
	cle: 'compte-rendu-atelier',
	nom: 'Compte rendu d’atelier',
	phrase: 'Ce qui s’est dit, ce qui a été convenu, qui fait quoi ensuite.',
	nature: 'debat',
	blocs: [
		{
			tableau: [
				['Date et lieu', 'Animation', 'Nombre de personnes'],
				['', '', '']
			]
		},
		{ titre: 'La question du jour' },
		{ aide: 'Telle qu’elle a été posée au début.' },
		{ titre: 'Ce qui s’est dit' },
		{ aide: 'Par thème plutôt que par personne. Une parole n’est citée qu’avec l’accord de qui l’a dite.' },
		{ liste: ['…'] },
		{ titre: 'Ce qui fait accord' },
		{ liste: ['…'] },
		{ titre: 'Ce qui reste en débat' },
		{ liste: ['…'] },
		{ titre: 'Et maintenant' },
		{ taches: ['Qui fait quoi, pour quand'] },
		{
			encadre: 'a_retenir',
			texte: 'Relecture : jusqu’à quand les personnes présentes peuvent-elles corriger ce compte rendu ?'
		}
	]
};
