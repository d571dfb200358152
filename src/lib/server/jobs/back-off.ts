const MINUTE = 60;
const LONGEST = 12 * 60 * MINUTE;
const MOST_TRIES = 14;

/**
 * Seconds to wait after this many failed tries: a minute, then twice as long each time, up to twelve hours, give or take a
 * fifth so that letters that failed together do not come back together. Null when two days of trying are enough.
 */
export function computeWait(tries: number, chance: () => number = Math.random): number | null {
	if (tries >= MOST_TRIES) return null;
	const wait = Math.min(LONGEST, MINUTE * 2 ** (tries - 1));
	return Math.round(wait * (0.8 + 0.4 * chance()));
}
