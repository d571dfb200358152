/** A value as a form holds it, before anybody checked it: words, a choice, consent, a commune. */
export type Brut =
	| string
	| number
	| boolean
	| { choix: string[]; autre?: string }
	| { code: string; nom: string; departement: string };

/** The options chosen; none when the value is something else. */
export const choixOf = (value: Brut | undefined): string[] =>
	typeof value === 'object' && 'choix' in value ? value.choix : [];

/** The words beside « Autre ». */
export const autreOf = (value: Brut | undefined): string =>
	typeof value === 'object' && 'choix' in value ? (value.autre ?? '') : '';

/** What a field of words shows. */
export const textOf = (value: Brut | undefined): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The commune chosen, if one is. */
export const communeOf = (value: Brut | undefined) =>
	typeof value === 'object' && 'code' in value ? value : null;
