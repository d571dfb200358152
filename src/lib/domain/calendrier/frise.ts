import type { Datee } from '../demarche/calendrier.ts';
import { NATURES, type Nature } from '../etape/nature.ts';

/** A date or a stage on the drawing: where it begins and ends, from 0 to 1, and in which row of its lane. */
export interface Repere {
	id: string;
	debut: number;
	fin: number;
	rang: number;
}

/** What belongs to one stage, or to the whole démarche (null). */
export interface Couloir {
	nature: Nature | null;
	/** The dates of the stage itself; null when they are not both known. */
	periode: [debut: number, fin: number] | null;
	reperes: Repere[];
	rangs: number;
}

export interface Frise {
	/** Null when today is outside. */
	aujourdhui: number | null;
	graduations: { x: number; jour: string; annee: boolean }[];
	couloirs: Couloir[];
}

interface Etape {
	id: string;
	nature: Nature;
	debut: string | null;
	fin: string | null;
}
type Jalon = Datee & { id: string; etape_id: string | null };

const DAY = 86_400_000;
const dayOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / DAY;
const isoOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

/** First day of a date, and the day after its last one: all of the month or year when no more is known. */
function spanOf({ debut, fin, date_precision }: Datee): [number, number] {
	if (date_precision === 'jour') return [dayOf(debut), dayOf(fin ?? debut) + 1];
	const [from, to] = [new Date(dayOf(debut) * DAY), new Date(dayOf(fin ?? debut) * DAY)];
	if (date_precision === 'mois')
		return [
			Date.UTC(from.getUTCFullYear(), from.getUTCMonth()) / DAY,
			Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1) / DAY
		];
	return [Date.UTC(from.getUTCFullYear(), 0) / DAY, Date.UTC(to.getUTCFullYear() + 1, 0) / DAY];
}

/** Beginnings of years, or of months where there are few, so that at most about ten are written. */
function listGraduations(first: number, last: number, place: (day: number) => number) {
	const [from, to] = [new Date(first * DAY), new Date(last * DAY)];
	const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
	const step = [1, 2, 3, 6, 12, 24, 60, 120].find((each) => months / each <= 10) ?? 240;
	const start = from.getUTCFullYear() * 12 + (step < 12 ? from.getUTCMonth() : 0);
	const graduations: Frise['graduations'] = [];
	for (let month = Math.ceil(start / step) * step; ; month += step) {
		const day = Date.UTC(Math.floor(month / 12), month % 12) / DAY;
		if (day > last) return graduations;
		if (day >= first) graduations.push({ x: place(day), jour: isoOf(day), annee: step >= 12 });
	}
}

/**
 * The calendar as a drawing, one lane a stage that has something to show; null when nothing is dated. `widthOf` says which
 * share of the width a date needs to be read, so that no two in a row cover each other.
 */
export function computeFrise(
	etapes: readonly Etape[],
	jalons: readonly Jalon[],
	today: string,
	widthOf: (jalon: { id: string }) => number
): Frise | null {
	const spans = new Map(jalons.map((jalon) => [jalon.id, spanOf(jalon)]));
	const periods = new Map(
		etapes.flatMap(({ nature, debut, fin }) =>
			debut && fin ? [[nature, [dayOf(debut), dayOf(fin) + 1] as [number, number]]] : []
		)
	);
	const all = [...spans.values(), ...periods.values()];
	if (!all.length) return null;
	const first = Math.min(...all.map(([from]) => from));
	const last = Math.max(...all.map(([, to]) => to), first + 28);
	const place = (day: number) => (day - first) / (last - first);

	const couloirs = [null, ...NATURES].map((nature): Couloir => {
		const id = etapes.find((etape) => etape.nature === nature)?.id ?? null;
		const mine = jalons.filter(({ etape_id }) => etape_id === id);
		const period = nature && periods.get(nature);
		return {
			nature,
			periode: period ? [place(period[0]), place(period[1])] : null,
			...stack(
				mine.map((jalon) => {
					const [from, to] = spans.get(jalon.id)!;
					return { id: jalon.id, debut: place(from), fin: place(to), width: widthOf(jalon) };
				})
			)
		};
	});
	const now = place(dayOf(today) + 0.5);
	return {
		aujourdhui: now >= 0 && now <= 1 ? now : null,
		graduations: listGraduations(first, last, place),
		couloirs: couloirs.filter(({ periode, reperes }) => periode ?? reperes.length)
	};
}

/** Each mark in the first row where it covers none. */
function stack(marks: { id: string; debut: number; fin: number; width: number }[]) {
	const taken: [number, number][][] = [];
	const reperes = marks
		.toSorted((a, b) => a.debut - b.debut || b.fin - a.fin)
		.map(({ id, debut, fin, width }) => {
			// A text that would leave the drawing is written towards its beginning.
			const left = Math.max(0, Math.min(debut, 1 - width));
			const right = Math.max(fin, left + width);
			let rang = taken.findIndex((row) => row.every(([from, to]) => right <= from || left >= to));
			if (rang < 0) rang = taken.push([]) - 1;
			taken[rang]!.push([left, right]);
			return { id, debut, fin, rang };
		});
	return { reperes, rangs: taken.length };
}
