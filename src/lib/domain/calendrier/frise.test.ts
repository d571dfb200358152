import { expect, test } from 'vitest';
import { computeFrise } from './frise.ts';

const jalon = (
	id: string,
	debut: string,
	date_precision: 'jour' | 'mois' | 'annee',
	etape_id: string | null = null
) => ({
	id,
	debut,
	fin: null,
	date_precision,
	etape_id
});
const etapes = [
	{ id: 'd', nature: 'diagnostic' as const, debut: '2026-01-01', fin: '2026-12-31' },
	{ id: 'b', nature: 'debat' as const, debut: null, fin: null }
];

test('rien de daté : pas de frise', () => {
	expect(computeFrise([etapes[1]!], [], '2026-05-20', () => 0)).toBeNull();
});

test('un mois et une année prennent toute leur place, un jour la sienne', () => {
	const frise = computeFrise(
		etapes,
		[jalon('mois', '2026-07-14', 'mois', 'b'), jalon('annee', '2026-03-03', 'annee', 'b')],
		'2026-07-02',
		() => 0
	)!;
	const [diagnostic, debat] = frise.couloirs;
	expect(diagnostic!.periode).toEqual([0, 1]);
	expect(
		debat!.reperes.map(({ id, debut, fin }) => [id, Math.round(debut * 365), Math.round(fin * 365)])
	).toEqual([
		['annee', 0, 365],
		['mois', 181, 212]
	]);
	expect(frise.aujourdhui).toBeCloseTo(0.5, 2);
});

test('deux dates qui se couvriraient sont dans deux rangs, même à la fin du dessin', () => {
	const days = ['2026-12-30', '2026-12-31', '2026-02-01'];
	const frise = computeFrise(
		etapes,
		days.map((day) => jalon(day, day, 'jour')),
		'2030-01-01',
		() => 0.2
	)!;
	const whole = frise.couloirs.find(({ nature }) => nature === null)!;
	expect(whole.reperes.map(({ id, rang }) => [id, rang])).toEqual([
		['2026-02-01', 0],
		['2026-12-30', 0],
		['2026-12-31', 1]
	]);
	expect(whole.rangs).toBe(2);
	expect(frise.aujourdhui).toBeNull();
});

test.each([
	['2026-01-01', '2026-03-31', ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01']],
	[
		'2017-01-01',
		'2022-12-31',
		['2017-01-01', '2018-01-01', '2019-01-01', '2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01']
	]
])('du %s au %s, les graduations restent lisibles', (debut, fin, expected) => {
	const frise = computeFrise([{ ...etapes[0]!, debut, fin }], [], debut, () => 0)!;
	expect(frise.graduations.map(({ jour }) => jour)).toEqual(expected);
});
