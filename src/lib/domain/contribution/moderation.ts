/** What is decided about a contribution or an answer. `maintenue`: it was reported and stays; `remise`: it waits again. */
export const DECISIONS_TEXTE = ['publiee', 'rejetee', 'restauree', 'maintenue', 'remise'] as const;
export type DecisionTexte = (typeof DECISIONS_TEXTE)[number];

/** What is decided about one file of a contribution. */
export const DECISIONS_PIECE = ['piece_retiree', 'piece_remise'] as const;
export type DecisionPiece = (typeof DECISIONS_PIECE)[number];

/** Everything that moderation does. `caviardee`: personal data were taken out. */
export const DECISIONS_MODERATION = [...DECISIONS_TEXTE, 'caviardee', ...DECISIONS_PIECE] as const;
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
