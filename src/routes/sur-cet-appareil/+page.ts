import { addMessages } from '$lib/messages/areas';
import type { PageLoad } from './$types';

/** The page that the service worker keeps: it holds nothing of anybody, and looks in the browser for what to show. */
export const load: PageLoad = async ({ parent }) => ({
	appareil: true,
	messages: await addMessages(await parent(), 'atelier', 'collaboration', 'contribution', 'editeur')
});
