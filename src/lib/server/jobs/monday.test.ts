import { expect, test } from 'vitest';
import { lastMonday } from './monday.ts';

test.each([
	['dimanche soir', '2026-11-22T20:00:00Z', '2026-11-16T06:00:00.000Z'],
	['lundi à 6 h 59', '2026-11-23T05:59:59Z', '2026-11-16T06:00:00.000Z'],
	['lundi à 7 h', '2026-11-23T06:00:00Z', '2026-11-23T06:00:00.000Z'],
	['lundi à 7 h 01', '2026-11-23T06:01:00Z', '2026-11-23T06:00:00.000Z'],
	['le lundi qui suit le passage à l’heure d’été', '2026-03-30T05:00:00Z', '2026-03-30T05:00:00.000Z'],
	['la veille, après le changement', '2026-03-29T20:00:00Z', '2026-03-23T06:00:00.000Z'],
	['le lundi qui suit le passage à l’heure d’hiver', '2026-10-26T06:30:00Z', '2026-10-26T06:00:00.000Z']
])('%s', (_, now, monday) => expect(lastMonday(new Date(now)).toISOString()).toBe(monday));
