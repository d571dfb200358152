/** Levels of engagement that a démarche declares for every stage, from the least to the most shared power. */
export const NIVEAUX = [
	'information',
	'consultation',
	'concertation',
	'co_construction',
	'codecision'
] as const;
export type Niveau = (typeof NIVEAUX)[number];
