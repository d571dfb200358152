import { fail } from '@sveltejs/kit';
import { getRuntime } from '$lib/server/runtime';
import type { Actions, PageServerLoad } from './$types';

// No session and no Origin are asked here: the signed link is the permission, and the programs of mail providers press
// the button too (RFC 8058). Reading the page changes nothing, whoever follows the link.

export const load: PageServerLoad = ({ params, setHeaders }) => {
	setHeaders({ 'x-robots-tag': 'noindex' });
	return { portee: getRuntime().unsubscriptions.read(params.jeton) };
};

export const actions: Actions = {
	default: async ({ params }) =>
		(await getRuntime().unsubscriptions.end(params.jeton)) ? { fait: true } : fail(400, { fait: false })
};
