import type { Role } from '../demarche/role.ts';
import { withoutAccents } from '../without-accents.ts';

const BEGINNINGS: [string, Role][] = [
	['observ', 'observateur'],
	['contribu', 'contributeur'],
	['facilit', 'facilitateur'],
	['anim', 'facilitateur'],
	['port', 'porteur'],
	['lead', 'porteur']
];

/** A text as two people would say it is the same: no capitals, accents or doubled spaces. */
export const foldText = (text: string) =>
	withoutAccents(text).toLowerCase().replace(/[’']/g, '’').replace(/\s+/g, ' ').trim();

/** The role that a word means, whatever its gender: « Facilitatrice »; null for anything else. */
export function readRole(word: string): Role | null {
	const folded = foldText(word);
	return BEGINNINGS.find(([start]) => folded.startsWith(start))?.[1] ?? null;
}

/** Finds a collège by its name. */
export function collegeReader(colleges: { id: string; nom: string }[]) {
	const ids = new Map(colleges.map(({ id, nom }) => [foldText(nom), id]));
	return (word: string) => ids.get(foldText(word)) ?? null;
}
