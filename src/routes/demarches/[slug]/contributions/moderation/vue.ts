import type { Curseur } from '$lib/server/data/moderations';

/** What can be looked at: what waits to be read, what readers reported, what was rejected. */
export const VUES = ['attente', 'signalees', 'rejetees'] as const;
export type Vue = (typeof VUES)[number];

/** The view that an address asks for. */
export const readVue = (url: URL): Vue =>
	VUES.find((vue) => vue === url.searchParams.get('vue')) ?? 'attente';

/** The row after which an address asks for more; null for the first page. */
export function readCurseur(url: URL): Curseur | null {
	const [le, id] = (url.searchParams.get('apres') ?? '').split('_');
	if (!le || !id || !/^[0-9T:.+-]{19,35}Z?$/.test(le) || !/^[0-9a-f-]{36}$/.test(id)) return null;
	return { le, id };
}

/** The address of what comes after this row. */
export const writeSuite = (vue: Vue, { le, id }: Curseur): string =>
	`?${new URLSearchParams({ vue, apres: `${le}_${id}` })}`;
