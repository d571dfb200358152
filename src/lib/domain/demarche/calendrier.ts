/** How much of a date is known. */
export const PRECISIONS = ['jour', 'mois', 'annee'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A date of the calendar: ISO days, of which only a part may be known. */
export interface Datee {
	debut: string;
	fin: string | null;
	date_precision: Precision;
}

export type Moment = 'passee' | 'en_cours' | 'a_venir';

// "9" comes after every digit and hyphen that an ISO day can hold, so a cut day padded with it ends its month or year.
const KEPT: Record<Precision, number> = { jour: 10, mois: 7, annee: 4 };
const firstDay = ({ debut, date_precision }: Datee) => debut.slice(0, KEPT[date_precision]);
const lastDay = ({ debut, fin, date_precision }: Datee) =>
	(fin ?? debut).slice(0, KEPT[date_precision]).padEnd(10, '9');

/** Whether a date is over, under way or to come on this ISO day; one known to the month is over when its month is. */
export function computeMoment(date: Datee, today: string): Moment {
	if (lastDay(date) < today) return 'passee';
	return firstDay(date) <= today ? 'en_cours' : 'a_venir';
}

/** The first date that is not over, null when all are. */
export const computeNext = <D extends Datee>(dates: readonly D[], today: string): D | null =>
	sortDates(dates).find((date) => computeMoment(date, today) !== 'passee') ?? null;

/** The dates that are not over, in their order, at most `most` of them. */
export const listNext = <D extends Datee>(dates: readonly D[], today: string, most: number): D[] =>
	sortDates(dates)
		.filter((date) => computeMoment(date, today) !== 'passee')
		.slice(0, most);

/** The dates in their order, an imprecise one before the precise ones of its period. */
export const sortDates = <D extends Datee>(dates: readonly D[]): D[] =>
	dates.toSorted((a, b) => compare(firstDay(a), firstDay(b)) || compare(lastDay(a), lastDay(b)));

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The dates by year of their first day, in order, each with its moment. */
export function groupByYear<D extends Datee>(dates: readonly D[], today: string) {
	const years = new Map<string, (D & { moment: Moment })[]>();
	for (const date of sortDates(dates)) {
		const year = date.debut.slice(0, 4);
		years.set(year, [...(years.get(year) ?? []), { ...date, moment: computeMoment(date, today) }]);
	}
	return [...years].map(([annee, jalons]) => ({ annee, jalons }));
}
