import { expect, test } from 'vitest';
import { localMoment } from './local-moment.ts';

test.each([
	['2026-11-23T08:30:00.123456+00:00', 'Europe/Paris', '2026-11-23T09:30:00'],
	['2026-07-01T22:30:00Z', 'Europe/Paris', '2026-07-02T00:30:00'],
	['2026-11-23T08:30:00Z', 'Indian/Reunion', '2026-11-23T12:30:00']
] as const)('%s à %s', (moment, fuseau, expected) => {
	expect(localMoment(moment, fuseau)).toBe(expected);
});
