import type { Filtre } from './filtre.ts';

/** The address of the same filter, from the first line or after another one. */
export function writeFiltre(filtre: Filtre): string {
	const asked = Object.entries(filtre).flatMap(([name, value]) =>
		value ? [[name, String(value)] as [string, string]] : []
	);
	return asked.length ? `?${new URLSearchParams(asked)}` : '';
}
