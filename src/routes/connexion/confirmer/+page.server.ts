import { fail, redirect } from '@sveltejs/kit';
import type { User } from '@supabase/supabase-js';
import { lienSchema } from '$lib/domain/personne/schema';
import { getRuntime } from '$lib/server/runtime';
import { durationOf, remember, takeSuite } from '$lib/server/session/errand';
import { takeOpening } from '$lib/server/session/opening';
import { applyLangue } from '$lib/server/account/preferences';
import { createProof } from '$lib/server/session/proof';
import { isSecure } from '$lib/server/account/surroundings';
import type { Actions, PageServerLoad } from './$types';

/** Reading the page spends nothing: the robots that open the links of mails must not use them up. */
export const load: PageServerLoad = ({ url, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const lien = lienSchema.safeParse(Object.fromEntries(url.searchParams));
	return { lien: lien.success ? lien.data : null };
};

/** Longest time between confirming an address and signing in when one link does both, in milliseconds. */
const SAME_GESTURE = 700;

/** True when this link is what made the address sure: until then nobody had proved that it was theirs. */
const isFirstProof = ({ email_confirmed_at: confirmed, last_sign_in_at: entered }: User) =>
	Date.parse(entered ?? '') - Date.parse(confirmed ?? '') < SAME_GESTURE;

export const actions: Actions = {
	async default({ request, locals, cookies, getClientAddress, setHeaders }) {
		const { supabase, limits } = getRuntime();
		const refus = 'lien_perime' as const;
		const lien = lienSchema.safeParse(Object.fromEntries(await request.formData()));
		if (!lien.success) return fail(400, { refus, lien: null, type: null });
		const { jeton, type } = lien.data;
		const place = getClientAddress();
		const wait = await limits.consume('attemptsByPlace', place);
		if (wait > 0) {
			setHeaders({ 'retry-after': String(wait) });
			return fail(429, { refus: 'trop_de_tentatives' as const, lien: lien.data, type });
		}
		const { data, error } = await locals.supabase.auth.verifyOtp({ token_hash: jeton, type });
		if (error && (!error.status || error.status >= 500))
			return fail(503, { refus: 'service_indisponible' as const, lien: lien.data, type });
		if (error || !data.user) return fail(400, { refus, lien: null, type });
		await limits.forgive('attemptsByPlace', place);

		const secure = isSecure();
		const { user } = data;
		await applyLangue(locals.supabase, user.id, cookies, secure);
		const openedHere = takeOpening(cookies, user, secure);
		// Whoever opened the account knows its password, and that may not be who owns the address.
		if (type === 'recovery' || (isFirstProof(user) && !openedHere && type !== 'email_change')) {
			const seconds = durationOf('recuperation');
			const proof = createProof(supabase.secretKey, 'mot-de-passe', user.id, seconds);
			remember(cookies, 'recuperation', proof, secure);
			redirect(303, '/mot-de-passe/nouveau');
		}
		redirect(303, type === 'email_change' ? '/compte?fait=courriel' : takeSuite(cookies, secure));
	}
};
