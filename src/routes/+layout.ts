import type { LayoutLoad } from './$types';

/** Adds the sentences of the page's language; the other dictionary is never sent. */
export const load: LayoutLoad = async ({ data }) => ({
	...data,
	messages:
		data.langue === 'en' ? (await import('$lib/messages/en')).en : (await import('$lib/messages/fr')).fr
});
