import type { Plan } from './plan.ts';

export const pageBlanche: Plan = {
	cle: 'page-blanche',
	nom: 'Page blanche',
	phrase: 'Un texte vide : vous choisissez tout.',
	nature: null,
	blocs: []
};
