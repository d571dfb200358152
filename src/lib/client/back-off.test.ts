import { expect, test } from 'vitest';
import { backOff } from './back-off.ts';

test.each([
	[0, 250, 500],
	[1, 500, 1_000],
	[3, 2_000, 4_000],
	[50, 5_000, 10_000]
])('après %i échecs, l’attente est tirée entre %i et %i millisecondes', (failures, least, most) => {
	expect(backOff(failures, () => 0)).toBe(least);
	expect(backOff(failures, () => 1)).toBe(most);
});
