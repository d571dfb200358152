import { expect, test } from 'vitest';
import { dayIn, FUSEAUX, momentIn, type Fuseau } from './fuseau.ts';

test.each<[Fuseau, string, string, string]>([
	['Europe/Paris', '2026-01-15', '09:30', '2026-01-15T08:30:00.000Z'],
	['Europe/Paris', '2026-07-15', '09:30', '2026-07-15T07:30:00.000Z'],
	['Pacific/Tahiti', '2026-03-02', '18:00', '2026-03-03T04:00:00.000Z'],
	['Pacific/Noumea', '2026-03-02', '08:00', '2026-03-01T21:00:00.000Z'],
	['America/Miquelon', '2026-07-01', '18:00', '2026-07-01T20:00:00.000Z'],
	['Indian/Reunion', '2026-07-01', '18:00:00', '2026-07-01T14:00:00.000Z'],
	// The night when clocks go forward, 2.30 does not exist; the night when they go back, it comes twice.
	['Europe/Paris', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
	['Europe/Paris', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z']
])('à %s le %s, %s est %s', (fuseau, day, hour, expected) => {
	expect(momentIn(fuseau, day, hour).toISOString()).toBe(expected);
});

test('aujourd’hui n’est pas le même jour partout', () => {
	const moment = new Date('2026-11-22T10:30:00Z');
	expect(dayIn('Pacific/Tahiti', moment)).toBe('2026-11-22');
	expect(dayIn('Europe/Paris', moment)).toBe('2026-11-22');
	expect(dayIn('Pacific/Wallis', moment)).toBe('2026-11-22');
	const later = new Date('2026-11-22T13:30:00Z');
	expect(dayIn('Pacific/Wallis', later)).toBe('2026-11-23');
	expect(dayIn('Pacific/Tahiti', later)).toBe('2026-11-22');
});

test.each(FUSEAUX)('%s est connu de cette machine', (fuseau) => {
	expect(() => dayIn(fuseau, new Date())).not.toThrow();
});
