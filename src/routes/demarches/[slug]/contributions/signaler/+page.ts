import { addMessages } from '$lib/messages/areas';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, data }) => ({
	...data,
	messages: await addMessages(await parent(), 'moderation')
});
