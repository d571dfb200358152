/** The kinds of question of a recueil. */
export const NATURES_QUESTION = [
	'courte',
	'longue',
	'unique',
	'multiple',
	'echelle',
	'nombre',
	'commune',
	'fichier',
	'consentement'
] as const;
export type NatureQuestion = (typeof NATURES_QUESTION)[number];
