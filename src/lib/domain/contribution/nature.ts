/** What a contribution is; a reply (`reponse`) always answers another one. */
export const NATURES_CONTRIBUTION = [
	'constat',
	'besoin',
	'proposition',
	'argument_pour',
	'argument_contre',
	'question',
	'temoignage',
	'source',
	'reponse'
] as const;
export type NatureContribution = (typeof NATURES_CONTRIBUTION)[number];

/** What one may deposit by itself. */
export const NATURES_DEPOT = [
	'constat',
	'besoin',
	'proposition',
	'temoignage',
	'source',
	'question'
] as const;

/** What one may say under a contribution, beside an argument for or against it. */
export const NATURES_REACTION = ['question', 'temoignage', 'source', 'reponse'] as const;
