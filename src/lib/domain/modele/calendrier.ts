import type { Nature } from '../etape/nature.ts';
import type { Modele } from './schema.ts';

/** ISO day this many months later; the last day of the month where it has fewer days. */
export function addMonths(day: string, months: number): string {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

const dayBefore = (day: string) =>
	new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** First and last day of each stage when the diagnostic starts that day and each takes its usual time, one after the other. */
export function computeDates(
	etapes: Pick<Modele['etapes'][number], 'nature' | 'mois'>[],
	depart: string
): { nature: Nature; debut: string; fin: string }[] {
	let elapsed = 0;
	return etapes.map(({ nature, mois }) => {
		const debut = addMonths(depart, elapsed);
		elapsed += mois;
		return { nature, debut, fin: dayBefore(addMonths(depart, elapsed)) };
	});
}

/** Months that the five stages usually take. */
export const computeMois = (etapes: Pick<Modele['etapes'][number], 'mois'>[]): number =>
	etapes.reduce((sum, { mois }) => sum + mois, 0);
