/** A value as a form holds it, before anybody checked it: words, a choice, consent, a commune, a file that is kept. */
export type Brut =
	| string
	| number
	| boolean
	| { choix: string[]; autre?: string }
	| { code: string; nom: string; departement: string }
	| { chemin: string; nom: string; taille: number };

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

/** The file that is kept, if one is. */
export const fichierOf = (value: unknown) =>
	typeof value === 'object' && value && 'chemin' in value
		? (value as { chemin: string; nom: string; taille: number })
		: null;
