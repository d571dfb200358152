import { expect, test } from 'vitest';
import { isInstant } from './instant.ts';

test('un instant tel que la base l’écrit', () => {
	for (const text of [
		'2026-01-31T09:30:00+00:00',
		'2026-01-31T09:30:00.123456+00:00',
		'2026-01-31T09:30:00Z'
	])
		expect(isInstant(text)).toBe(true);
	for (const text of [
		'',
		'hier',
		'1',
		'2026-01-31',
		'2026-13-31T09:30:00Z',
		'2026-02-30T09:30:00Z',
		'infinity'
	])
		expect(isInstant(text)).toBe(false);
});
