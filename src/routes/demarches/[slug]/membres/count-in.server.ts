import type { Count } from '$lib/server/data/membres';

/** How many people these counts tell of in a collège, null for those in none. */
export const countIn = (counts: Count[], college: string | null): number =>
	counts.filter(({ college_id }) => college_id === college).reduce((sum, { nombre }) => sum + nombre, 0);
