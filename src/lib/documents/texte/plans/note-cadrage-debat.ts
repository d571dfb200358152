import type { Plan } from './plan.ts';

export const noteCadrageDebat: Plan = {
	cle: 'note-cadrage-debat',
	nom: 'Note de cadrage du débat',
	phrase: 'Dire avant de commencer ce qui se discute, avec qui, et ce qui en sera fait.',
	nature: 'debat',
	blocs: [
		{ titre: 'Ce qui est en discussion' },
		{ aide: 'Une ou deux questions ouvertes, en mots de tous les jours.' },
		{ titre: 'Ce qui ne l’est pas' },
		{ aide: 'Ce qui est déjà décidé ou imposé, et par qui. Le dire tôt évite les malentendus.' },
		{ liste: ['…'] },
		{ titre: 'Le niveau d’engagement' },
		{
			aide: 'Information, consultation, concertation, co-construction ou codécision : ce que les participantes et participants peuvent attendre.'
		},
		{ titre: 'Qui est invité' },
		{
			tableau: [
				['Collège', 'Qui', 'Comment les joindre'],
				['', '', ''],
				['', '', '']
			]
		},
		{ titre: 'Les rencontres' },
		{
			tableau: [
				['Date', 'Lieu', 'Forme', 'Qui anime'],
				['', '', '', '']
			]
		},
		{ titre: 'Ce que deviendront les contributions' },
		{ aide: 'Qui les lit, qui répond, quand, et où la réponse se verra.' },
		{
			encadre: 'attention',
			texte:
				'Frais de déplacement, garde d’enfants, interprétation, accessibilité : qu’est-ce qui est prévu ?'
		}
	]
};
