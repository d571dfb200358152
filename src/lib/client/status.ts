/** Where saving stands; the key of its sentence. */
export const ETATS = [
	'ouverture',
	'enregistre',
	'enregistrement',
	'hors_ligne',
	'lecture',
	'plus_acces',
	'supprime',
	'refuse'
] as const;
export type Etat = (typeof ETATS)[number];
