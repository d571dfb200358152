import { describe, expect, test } from 'vitest';
import { computeMoment, computeNext, groupByYear, type Datee, type Moment } from './calendrier.ts';

const date = (
	debut: string,
	date_precision: Datee['date_precision'] = 'jour',
	fin: string | null = null
) => ({
	debut,
	fin,
	date_precision
});

describe('le calendrier d’une démarche', () => {
	test.each<[string, Datee, Moment]>([
		['une réunion hier est passée', date('2026-05-19'), 'passee'],
		['une réunion aujourd’hui est en cours', date('2026-05-20'), 'en_cours'],
		['une réunion demain est à venir', date('2026-05-21'), 'a_venir'],
		['une date connue au mois dure jusqu’à la fin du mois', date('2026-05-01', 'mois'), 'en_cours'],
		['un mois écoulé est passé', date('2026-04-01', 'mois'), 'passee'],
		['une date connue à l’année dure toute l’année', date('2026-01-01', 'annee'), 'en_cours'],
		['une période se finit avec son dernier jour', date('2026-05-01', 'jour', '2026-05-19'), 'passee'],
		['une période entamée est en cours', date('2026-05-01', 'jour', '2026-06-30'), 'en_cours']
	])('%s', (_, jalon, moment) => expect(computeMoment(jalon, '2026-05-20')).toBe(moment));

	test('la prochaine date est la première qui n’est pas passée, dans l’ordre du temps', () => {
		const dates = [date('2026-09-01'), date('2026-06-01'), date('2026-01-01')];
		expect(computeNext(dates, '2026-05-20')?.debut).toBe('2026-06-01');
		expect(computeNext(dates, '2027-01-01')).toBeNull();
	});

	test('les dates sont rangées par année, la moins précise d’abord', () => {
		const years = groupByYear(
			[
				date('2018-06-01', 'mois'),
				date('2017-10-03'),
				date('2017-10-01', 'mois'),
				date('2017-01-01', 'annee')
			],
			'2026-05-20'
		);
		expect(years.map(({ annee, jalons }) => [annee, jalons.map((jalon) => jalon.date_precision)])).toEqual([
			['2017', ['annee', 'mois', 'jour']],
			['2018', ['mois']]
		]);
	});
});
