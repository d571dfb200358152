/** What is decided about a contribution or an answer. `maintenue`: it was reported and stays; `remise`: it waits again. */
export const DECISIONS_MODERATION = [
	'publiee',
	'rejetee',
	'restauree',
	'maintenue',
	'remise',
	'caviardee'
] as const;
export type DecisionModeration = (typeof DECISIONS_MODERATION)[number];

/** Why something is rejected or reported. */
export const MOTIFS_MODERATION = [
	'hors_sujet',
	'propos_interdits',
	'donnees_personnelles',
	'doublon',
	'publicite',
	'illisible',
	'autre'
] as const;
export type MotifModeration = (typeof MOTIFS_MODERATION)[number];
