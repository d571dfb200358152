import { addMessages } from '$lib/messages/areas';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent }) => ({
	messages: await addMessages(await parent(), 'contribution', 'syntheses')
});
