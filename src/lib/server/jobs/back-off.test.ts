import { expect, test } from 'vitest';
import { computeWait } from './back-off.ts';

const middle = () => 0.5;

test.each([
	[1, 60],
	[2, 120],
	[5, 960],
	[10, 30_720],
	[11, 43_200],
	[13, 43_200],
	[14, null],
	[20, null]
])('après %i échecs, attendre %s secondes', (tries, seconds) => {
	expect(computeWait(tries, middle)).toBe(seconds);
});

test('deux lettres qui ont échoué ensemble ne reviennent pas ensemble', () => {
	expect([computeWait(1, () => 0), computeWait(1, () => 1)]).toEqual([48, 72]);
});

test('on essaie pendant environ deux jours', () => {
	let total = 0;
	for (let tries = 1; ; tries++) {
		const wait = computeWait(tries, middle);
		if (wait === null) break;
		total += wait;
	}
	expect(total / 3600).toBeGreaterThan(46);
	expect(total / 3600).toBeLessThan(60);
});
