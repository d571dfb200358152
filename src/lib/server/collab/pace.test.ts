import { expect, test } from 'vitest';
import { Pace } from './pace.ts';

test('une rafale passe, la suite attend son tour', () => {
	const pace = new Pace(10, 3, 0);
	expect([pace.take(0), pace.take(0), pace.take(0)]).toEqual([0, 0, 0]);
	expect(pace.take(0)).toBe(100);
	expect(pace.take(200)).toBe(0);
});

test('une longue pause ne rend jamais plus que la rafale', () => {
	const pace = new Pace(10, 2, 0);
	expect([pace.take(60_000), pace.take(60_000), pace.take(60_000)]).toEqual([0, 0, 100]);
});
