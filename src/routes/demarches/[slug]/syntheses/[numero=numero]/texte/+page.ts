import { addMessages } from '$lib/messages/areas';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => ({
	...data,
	messages: await addMessages(await parent(), 'collaboration', 'editeur')
});
