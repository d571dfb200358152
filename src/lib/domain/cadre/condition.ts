/** Conditions that field research finds wherever a co-construction holds up. */
export const CONDITIONS_FAVORABLES = [
	'volonte_politique',
	'porte_parole',
	'attentes',
	'instances_liees',
	'pilotage_partage',
	'moyens',
	'confiance',
	'appui_exterieur',
	'bonne_echelle',
	'visee'
] as const;
export type ConditionFavorable = (typeof CONDITIONS_FAVORABLES)[number];

/** From "not at all" to "entirely". */
export const NOTES = [1, 2, 3, 4] as const;
export type Note = (typeof NOTES)[number];

/** What somebody answers about one condition; note null: does not know. */
export interface Reponse {
	condition: ConditionFavorable;
	note: Note | null;
	commentaire: string;
}
