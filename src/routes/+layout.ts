import type { LayoutLoad } from './$types';
import type { Messages } from '$lib/messages/fr';

/** Adds what every page says in its language; the other dictionary is never sent. */
export const load: LayoutLoad = async ({ data }) => ({
	...data,
	// Whoever says more adds it: addMessages().
	messages: (data.langue === 'en'
		? (await import('$lib/messages/en-common')).enCommon
		: (await import('$lib/messages/fr-common')).frCommon) as Messages
});
