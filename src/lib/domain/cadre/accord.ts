import type { ConditionFavorable } from './condition.ts';

/** How the answers of one group to one condition spread; `college` null joins the collèges too small to be told apart. */
export interface Repartition {
	condition: ConditionFavorable;
	college_id: string | null;
	college: string | null;
	/** How many gave each note, from 1 to 4. */
	notes: readonly [number, number, number, number];
	ne_sait_pas: number;
}

/** Whether people agree: on which side of the scale, not at all, or too few know. */
export type Accord = 'tenue' | 'pas_tenue' | 'partage' | 'incertain';

const AGREED = 0.75;

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

/** The groups added up: never more than what is shown beside it. */
export const addUp = (groupes: readonly Repartition[]) => ({
	notes: [0, 1, 2, 3].map((i) => sum(groupes.map(({ notes }) => notes[i]!))),
	ne_sait_pas: sum(groupes.map(({ ne_sait_pas }) => ne_sait_pas))
});

/** The note in the middle of those given, halves included; null when nobody gave one. */
export function computeMediane(notes: readonly number[]): number | null {
	const all = notes.flatMap((times, i) => Array<number>(times).fill(i + 1));
	if (!all.length) return null;
	const middle = (all.length - 1) / 2;
	return (all[Math.floor(middle)]! + all[Math.ceil(middle)]!) / 2;
}

/** The lowest and the highest note given; null when nobody gave one. */
export function computeEtendue(notes: readonly number[]): [number, number] | null {
	const given = notes.flatMap((times, i) => (times ? [i + 1] : []));
	return given.length ? [given[0]!, given.at(-1)!] : null;
}

/** Agreement is three quarters of those who know on one side; two collèges whose middles face each other never agree. */
export function computeAccord(groupes: readonly Repartition[]): Accord {
	const { notes, ne_sait_pas } = addUp(groupes);
	const known = sum(notes);
	if (known < ne_sait_pas || known === 0) return 'incertain';
	const middles = groupes.flatMap((groupe) => computeMediane(groupe.notes) ?? []);
	const facing = middles.some((one) => one <= 2) && middles.some((one) => one >= 3);
	const yes = (notes[2]! + notes[3]!) / known;
	if (facing || (yes < AGREED && 1 - yes < AGREED)) return 'partage';
	return yes >= AGREED ? 'tenue' : 'pas_tenue';
}
