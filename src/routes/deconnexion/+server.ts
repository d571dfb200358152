import { redirect } from '@sveltejs/kit';
import { removeSessionCookies } from '$lib/server/session/client';
import { isSecure } from '$lib/server/account/surroundings';
import type { RequestHandler } from './$types';

/** Closes the session of this browser, or with `partout` every session of the person. */
export const POST: RequestHandler = async ({ request, locals, cookies }) => {
	const partout = (await request.formData()).has('partout');
	if (locals.user) {
		const { error } = await locals.supabase.auth.signOut({ scope: partout ? 'global' : 'local' });
		if (error) throw error;
	}
	removeSessionCookies(cookies, isSecure());
	redirect(303, `/connexion?fait=${partout ? 'partout' : 'deconnecte'}`);
};
