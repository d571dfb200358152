/** What a column of a file may be. */
export const CHAMPS = [
	'texte',
	'titre',
	'nature',
	'theme',
	'college',
	'commune',
	'origine',
	'signature',
	'auteur',
	'courriel',
	'identifiant'
] as const;
export type Champ = (typeof CHAMPS)[number];
