import type { Fuseau } from '../domain/demarche/fuseau.ts';
import type { Langue } from '../domain/personne/langue.ts';

const locale = { fr: 'fr-FR', en: 'en-GB' } as const;

/** How much of a date is known. */
export type PrecisionDate = 'jour' | 'mois' | 'annee';

const formats: Record<PrecisionDate, Intl.DateTimeFormatOptions> = {
	jour: { day: 'numeric', month: 'long', year: 'numeric' },
	mois: { month: 'long', year: 'numeric' },
	annee: { year: 'numeric' }
};

// "1 octobre" is written "1er octobre".
const firstOfMonth = (text: string, langue: Langue) => (langue === 'fr' ? text.replace(/^1 /, '1er ') : text);

/** An ISO day (`2017-10-01`) in words, as precisely as it is known: « 1er octobre 2017 », « octobre 2017 », « 2017 ». */
export function formatDay(day: string, langue: Langue, precision: PrecisionDate = 'jour'): string {
	const format = new Intl.DateTimeFormat(locale[langue], { ...formats[precision], timeZone: 'UTC' });
	return firstOfMonth(format.format(new Date(`${day.slice(0, 10)}T00:00:00Z`)), langue);
}

/** An ISO moment in words, in Paris or where it is said: « jeudi 3 octobre 2026, 9 h 30 ». */
export const formatMoment = (moment: string, langue: Langue, fuseau: Fuseau = 'Europe/Paris'): string =>
	`${formatDate(moment, langue, fuseau)}, ${formatHour(moment, langue, fuseau)}`;

/** The day of an ISO moment in words, in Paris or where it is said: « jeudi 3 octobre 2026 ». */
export const formatDate = (moment: string, langue: Langue, fuseau: Fuseau = 'Europe/Paris'): string =>
	new Intl.DateTimeFormat(locale[langue], {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: fuseau
	}).format(new Date(moment));

/** The hour of an ISO moment, in Paris or where it is said: « 9 h 30 ». */
export function formatHour(moment: string, langue: Langue, fuseau: Fuseau = 'Europe/Paris'): string {
	const [hour, minute] = new Intl.DateTimeFormat('fr-FR', {
		hour: 'numeric',
		minute: '2-digit',
		timeZone: fuseau
	})
		.format(new Date(moment))
		.split(':');
	return langue === 'fr' ? `${Number(hour)}\u00a0h\u00a0${minute}` : `${hour}:${minute}`;
}

/** An hour of the clock (`09:30`) in words: « 9 h 30 », « 18 h ». */
export function formatClock(clock: string, langue: Langue): string {
	const [hour, minute] = clock.split(':');
	if (langue === 'en') return `${hour}:${minute}`;
	return `${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`;
}

/** A period between two ISO days, either of which may be unknown; null when both are. */
export function formatPeriod(
	debut: string | null,
	fin: string | null,
	langue: Langue,
	precision: PrecisionDate = 'jour'
): string | null {
	const from = debut && formatDay(debut, langue, precision);
	const to = fin && formatDay(fin, langue, precision);
	if (from && to && from === to) return from;
	if (from && to) return `${from} – ${to}`;
	if (from) return langue === 'fr' ? `à partir de ${from}` : `from ${from}`;
	if (to) return langue === 'fr' ? `jusqu’à ${to}` : `until ${to}`;
	return null;
}

/** How long ago an ISO moment was, seen from another one: « à l’instant », « il y a 5 minutes », « hier » ; past a week, its day. */
export function formatAgo(moment: string, now: string, langue: Langue): string {
	const seconds = Math.max(0, (Date.parse(now) - Date.parse(moment)) / 1000);
	if (seconds < 60) return langue === 'fr' ? 'à l’instant' : 'just now';
	const relative = new Intl.RelativeTimeFormat(locale[langue], { numeric: 'auto' });
	if (seconds < 3_600) return relative.format(-Math.floor(seconds / 60), 'minute');
	const days = daysBetween(moment, now);
	if (days === 0) return relative.format(-Math.floor(seconds / 3_600), 'hour');
	if (days < 7) return relative.format(-days, 'day');
	return `${langue === 'fr' ? 'le ' : ''}${formatDay(parisDay.format(new Date(moment)), langue)}`;
}

const parisDay = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' });

const daysBetween = (from: string, to: string) => {
	const [start, end] = [from, to].map((moment) => Date.parse(parisDay.format(new Date(moment))));
	return Math.round((end! - start!) / 86_400_000);
};
