import { redirect } from '@sveltejs/kit';
import { removeSessionCookies } from '$lib/server/session/client';
import { isSecure } from '$lib/server/account/surroundings';
import type { Actions, PageServerLoad } from './$types';

/** Asks before what is not sent is given up; a visitor has nothing to leave. */
export const load: PageServerLoad = ({ locals, url }) => {
	if (!locals.user) redirect(303, '/connexion');
	return { partout: url.searchParams.has('partout') };
};

export const actions: Actions = {
	/** Closes the session of this browser, or with `partout` every session of the person. */
	default: async ({ request, locals, cookies }) => {
		const partout = (await request.formData()).has('partout');
		if (locals.user) {
			const { error } = await locals.supabase.auth.signOut({ scope: partout ? 'global' : 'local' });
			if (error) throw error;
		}
		removeSessionCookies(cookies, isSecure());
		redirect(303, `/connexion?fait=${partout ? 'partout' : 'deconnecte'}`);
	}
};
