/** What a date of the calendar is. */
export const NATURES_JALON = [
	'atelier',
	'reunion_publique',
	'reunion_interne',
	'consultation',
	'deliberation',
	'publication',
	'echeance'
] as const;
export type NatureJalon = (typeof NATURES_JALON)[number];
