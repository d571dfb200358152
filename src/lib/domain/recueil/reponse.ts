/** Where an answer stands; `a_confirmer` waits for its author to follow the link they were mailed. */
export const ETATS_REPONSE = [
	'brouillon',
	'a_confirmer',
	'en_attente',
	'publiee',
	'rejetee',
	'retiree'
] as const;
