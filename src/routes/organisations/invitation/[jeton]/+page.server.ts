import { fail, redirect } from '@sveltejs/kit';
import { requireUser } from '$lib/server/account/guarded';
import * as mandats from '$lib/server/data/mandats';
import type { Actions, PageServerLoad } from './$types';

const TOKEN = /^[\w-]{43}$/;

/** What the mailed link offers; null once it serves no more. The address holds a secret: nobody keeps it, nobody is told of it. */
export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const offered = TOKEN.test(params.jeton) && (await mandats.getInvitation(locals.supabase, params.jeton));
	return {
		invitation: offered || null,
		suite: `/connexion?suite=${encodeURIComponent(`/organisations/invitation/${params.jeton}`)}`
	};
};

export const actions: Actions = {
	default: async (event) => {
		requireUser(event);
		const answer = await mandats.acceptInvitation(event.locals.supabase, event.params.jeton);
		if ('refus' in answer) return fail(409, { refus: answer.refus });
		redirect(303, `/organisations/${answer.organisation}?fait=acceptee`);
	}
};
