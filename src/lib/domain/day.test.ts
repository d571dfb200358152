import { expect, test } from 'vitest';
import { isDay } from './day.ts';

test.each([
	['2026-03-12', true],
	['1900-01-01', true],
	['2199-12-31', true],
	['0026-03-12', false],
	['1899-12-31', false],
	['2200-01-01', false],
	['9999-12-31', false],
	['2026-02-30', false],
	['12/03/2026', false],
	['', false]
])('« %s » est un jour possible : %s', (text, expected) => {
	expect(isDay(text)).toBe(expected);
});
