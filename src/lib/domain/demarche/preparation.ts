/** The steps of the guided preparation of a démarche, before its diagnostic is opened. */
export const PAS = [
	'objet',
	'territoire',
	'organisations',
	'etapes',
	'instances',
	'colleges',
	'visibilite'
] as const;
export type Pas = (typeof PAS)[number];

/** Where the preparation goes after this step: the next one, or the opening of the diagnostic. */
export const computeNextPas = (pas: Pas): Pas | 'ouvrir' => PAS[PAS.indexOf(pas) + 1] ?? 'ouvrir';

/** Where the preparation is taken up again: the first step that nobody went through. */
export const computeResume = (faits: readonly Pas[]): Pas | 'ouvrir' =>
	PAS.find((pas) => !faits.includes(pas)) ?? 'ouvrir';
