import { expect, test } from 'vitest';
import { addMonths, computeDates } from './calendrier.ts';

test.each([
	['2026-01-15', 1, '2026-02-15'],
	['2026-01-31', 1, '2026-02-28'],
	['2026-11-30', 3, '2027-02-28'],
	['2026-12-01', 0, '2026-12-01'],
	['2028-01-31', 1, '2028-02-29']
])('le %s plus %i mois donne le %s', (day, months, later) => expect(addMonths(day, months)).toBe(later));

test('les étapes se suivent sans trou ni chevauchement', () => {
	expect(
		computeDates(
			[
				{ nature: 'diagnostic', mois: 4 },
				{ nature: 'debat', mois: 2 }
			],
			'2026-12-01'
		)
	).toEqual([
		{ nature: 'diagnostic', debut: '2026-12-01', fin: '2027-03-31' },
		{ nature: 'debat', debut: '2027-04-01', fin: '2027-05-31' }
	]);
});
