import { fail, redirect } from '@sveltejs/kit';
import { setError, superValidate, type SuperValidated } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { connexionSchema, type ConnexionSaisie } from '$lib/domain/personne/schema';
import { safePath } from '$lib/domain/personne/safe-path';
import { openMailbox } from '$lib/server/account/open-mailbox';
import { getRuntime } from '$lib/server/runtime';
import { sendLink } from '$lib/server/session/accounts';
import { countAttempt, forgiveAttempt } from '$lib/server/account/attempts';
import { remember } from '$lib/server/session/errand';
import { answerMailRequest, type Sent } from '$lib/server/account/mail-request';
import { applyLangue } from '$lib/server/account/preferences';
import { isSecure } from '$lib/server/account/surroundings';
import { noSoonerThan } from '$lib/server/web/pace';
import { refuse, slowDown } from '$lib/server/web/slow-down';
import type { Actions, PageServerLoad } from './$types';

type Form = SuperValidated<ConnexionSaisie, Sent>;

/** A wrong password takes as long as an address without account, in milliseconds: more than bcrypt does. */
const WRONG = 600;

const faits = ['deconnecte', 'partout', 'supprime'] as const;

export const load: PageServerLoad = async (event) => {
	const { locals, url } = event;
	const suite = safePath(url.searchParams.get('suite'));
	if (locals.user) redirect(303, suite);
	const form: Form = await superValidate({ suite }, zod4(connexionSchema), {
		errors: false,
		id: 'connexion'
	});
	const fait = faits.find((name) => name === url.searchParams.get('fait')) ?? null;
	return { form, fait, demonstration: openMailbox(event) !== null };
};

async function readForm(request: Request) {
	const form: Form = await superValidate(request, zod4(connexionSchema), { id: 'connexion' });
	const password = form.data.mot_de_passe;
	form.data.mot_de_passe = '';
	return { form, password };
}

export const actions: Actions = {
	async motDePasse(event) {
		const { limits } = getRuntime();
		const { form, password } = await readForm(event.request);
		if (!password) setError(form, 'mot_de_passe', 'champ_requis');
		if (!form.valid) return fail(400, { form });
		const { courriel: email, suite } = form.data;
		const place = event.getClientAddress();
		const wait = await countAttempt(limits, place, email);
		if (wait > 0) return slowDown(event, form, wait);

		const { auth } = event.locals.supabase;
		const start = performance.now();
		const { data, error } = await auth.signInWithPassword({ email, password });
		if (error) {
			await noSoonerThan(WRONG - (performance.now() - start), Promise.resolve());
			if (!error.status || error.status >= 500) return refuse(form, 'service_indisponible', 503);
			if (error.status === 429) return slowDown(event, form, 60);
			return refuse(form, 'identifiants_faux');
		}
		await forgiveAttempt(limits, place, email);
		await applyLangue(event.locals.supabase, data.user.id, event.cookies, isSecure());
		redirect(303, safePath(suite));
	},

	async lien(event) {
		const { supabase } = getRuntime();
		const { form } = await readForm(event.request);
		if (!form.valid) return fail(400, { form });
		remember(event.cookies, 'suite', safePath(form.data.suite), isSecure());
		return answerMailRequest(event, form, () => sendLink(supabase, form.data.courriel));
	}
};
