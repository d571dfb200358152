/** Everything that is done to a synthesis, as its history tells it. */
export const GESTES_SYNTHESE = [
	'creation',
	'ajout',
	'retrait',
	'redaction',
	'fusion',
	'scission',
	'publication',
	'depublication',
	'suppression'
] as const;
export type GesteSynthese = (typeof GESTES_SYNTHESE)[number];

const FOR_GOOD: readonly GesteSynthese[] = ['creation', 'publication', 'depublication'];

/** Whether a gesture can be undone; the others have a button of their own that does the contrary. */
export const canUndo = (geste: GesteSynthese) => !FOR_GOOD.includes(geste);
