import { NATURES_TERRITOIRE, type NatureTerritoire } from './nature.ts';
import type { Territoire } from './territoire.ts';

/** A territory as the place of something. */
export interface Lieu extends Pick<Territoire, 'nature' | 'code' | 'nom' | 'departement'> {
	/** The words (`wordOf`) of the larger territories in which it lies, the smallest first: « e243500139 d35 r53 ». */
	dans: string;
}

/** A place of a list, by its word, with how many things name it or something in it. */
export interface LieuCompte {
	cle: string;
	nom: string;
	nombre: number;
	dans: string;
}

/** The kind of territory that a word says. */
export const natureOf = (cle: string): NatureTerritoire =>
	NATURES_TERRITOIRE.find((nature) => nature.startsWith(cle.charAt(0))) ?? 'commune';

/** Whether a place lies in the one with this word. */
export const liesIn = ({ dans }: Pick<LieuCompte, 'dans'>, cle: string): boolean =>
	` ${dans} `.includes(` ${cle} `);

/**
 * Places by kind, the largest first, as far as a kind tells some of them apart: one région alone tells nothing that those in it
 * do not. The smallest kind is always told.
 */
export function listRangs<T extends LieuCompte>(lieux: readonly T[]): T[][] {
	const rangs = NATURES_TERRITOIRE.map((nature) =>
		lieux.filter(({ cle }) => natureOf(cle) === nature)
	).filter(({ length }) => length > 0);
	return rangs.filter((rang, at) => rang.length > 1 || at === rangs.length - 1);
}

/** The places to compare, all of one kind: those within the chosen one, or everywhere. */
export const listCompared = <T extends LieuCompte>(lieux: readonly T[], chosen?: string): T[] =>
	listRangs(chosen ? lieux.filter((lieu) => liesIn(lieu, chosen)) : lieux)[0] ?? [];
