import { addMessages } from '$lib/messages/areas';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ data, parent }) => ({
	...data,
	messages: await addMessages(await parent(), 'mandats', 'contribution')
});
