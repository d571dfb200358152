/** The time zones in which a French démarche can live: mainland France first. */
export const FUSEAUX = [
	'Europe/Paris',
	'America/Guadeloupe',
	'America/Martinique',
	'America/Cayenne',
	'Indian/Reunion',
	'Indian/Mayotte',
	'Pacific/Noumea',
	'Pacific/Tahiti',
	'America/Miquelon',
	'Pacific/Wallis',
	'America/St_Barthelemy',
	'America/Marigot'
] as const;
export type Fuseau = (typeof FUSEAUX)[number];

/** The ISO day that it is there at this moment. */
export const dayIn = (fuseau: Fuseau, moment: Date): string =>
	new Intl.DateTimeFormat('fr-CA', { timeZone: fuseau }).format(moment);

/** Milliseconds by which clocks there are ahead of UTC at this moment. */
function offsetIn(fuseau: Fuseau, moment: number): number {
	const parts = new Intl.DateTimeFormat('en-GB', {
		timeZone: fuseau,
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
		second: 'numeric'
	}).formatToParts(moment);
	const read = (type: Intl.DateTimeFormatPartTypes) =>
		Number(parts.find((part) => part.type === type)!.value);
	const shown = Date.UTC(
		read('year'),
		read('month') - 1,
		read('day'),
		read('hour'),
		read('minute'),
		read('second')
	);
	return shown - Math.floor(moment / 1000) * 1000;
}

/**
 * The moment at which clocks there say this ISO day and hour (`09:30`). An hour that a change of clocks skips is read as
 * the one after; one that comes twice is the first.
 */
export function momentIn(fuseau: Fuseau, day: string, hour: string): Date {
	const wanted = Date.parse(`${day}T${hour.slice(0, 5)}:00Z`);
	const candidates = [-86_400_000, 86_400_000]
		.map((around) => wanted - offsetIn(fuseau, wanted + around))
		.toSorted((a, b) => a - b);
	const right = candidates.find((moment) => moment + offsetIn(fuseau, moment) === wanted);
	return new Date(right ?? candidates[1]!);
}
