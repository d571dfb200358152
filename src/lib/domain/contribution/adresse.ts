import type { FiltreContributions } from './filtre.ts';

/** The address of a filter, below the list, with some of it changed; `undefined` takes away. A changed filter starts at the first page. */
export function writeFiltre(filtre: FiltreContributions, change: Partial<FiltreContributions> = {}): string {
	const asked = Object.entries({ ...filtre, apres: undefined, ...change }).flatMap(([name, value]) =>
		value ? [[name, value] as [string, string]] : []
	);
	return asked.length ? `?${new URLSearchParams(asked)}` : '?';
}

/** True when the list is not the whole one. */
export const isFiltered = ({ tri: _, apres: __, ...rest }: FiltreContributions): boolean =>
	Object.values(rest).some(Boolean);
