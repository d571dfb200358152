const FIRST = 500;
const LONGEST = 10_000;

/**
 * Milliseconds to wait before one more try, after `failures` in a row: doubles up to ten seconds, and half of it is
 * chance, so that a whole room does not come back in the same instant. `random` answers from 0 to 1.
 */
export function backOff(failures: number, random: () => number = Math.random): number {
	const most = Math.min(LONGEST, FIRST * 2 ** Math.min(failures, 10));
	return most / 2 + (most / 2) * random();
}
