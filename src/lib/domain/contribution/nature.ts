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
