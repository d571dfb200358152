import { expect, test } from 'vitest';
import { formatAgo } from './dates.ts';

const NOW = '2026-11-22T09:30:00Z';

test.each([
	['2026-11-22T09:29:40Z', 'à l’instant', 'just now'],
	['2026-11-22T09:31:00Z', 'à l’instant', 'just now'],
	['2026-11-22T09:25:10Z', 'il y a 4 minutes', '4 minutes ago'],
	['2026-11-22T06:10:00Z', 'il y a 3 heures', '3 hours ago'],
	// 23 h 30 in Paris is still the day before.
	['2026-11-21T22:30:00Z', 'hier', 'yesterday'],
	['2026-11-18T10:00:00Z', 'il y a 4 jours', '4 days ago'],
	['2026-10-01T10:00:00Z', 'le 1er octobre 2026', '1 October 2026']
])('%s se dit « %s »', (moment, french, english) => {
	expect(formatAgo(moment, NOW, 'fr')).toBe(french);
	expect(formatAgo(moment, NOW, 'en')).toBe(english);
});
