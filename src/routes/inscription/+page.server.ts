import { fail, redirect } from '@sveltejs/kit';
import { message, superValidate, type SuperValidated } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { inscriptionSchema, type InscriptionSaisie } from '$lib/domain/personne/schema';
import { safePath } from '$lib/domain/personne/safe-path';
import { sendAlreadyKnown } from '$lib/server/mail/account-letters';
import { openMailbox } from '$lib/server/account/open-mailbox';
import { getRuntime } from '$lib/server/runtime';
import { sendLink, signUp } from '$lib/server/session/accounts';
import { remember } from '$lib/server/session/errand';
import { answerMailRequest, type Sent } from '$lib/server/account/mail-request';
import { rememberOpening } from '$lib/server/session/opening';
import { deskOf, isSecure } from '$lib/server/account/surroundings';
import { slowDown } from '$lib/server/web/slow-down';
import type { Actions, PageServerLoad } from './$types';

type Form = SuperValidated<InscriptionSaisie, Sent>;

export const load: PageServerLoad = async (event) => {
	const { locals, url } = event;
	const suite = safePath(url.searchParams.get('suite'));
	if (locals.user) redirect(303, suite);
	const form: Form = await superValidate({ suite }, zod4(inscriptionSchema), { errors: false });
	return { form, demonstration: openMailbox(event) !== null };
};

export const actions: Actions = {
	async default(event) {
		const { supabase, limits } = getRuntime();
		const form: Form = await superValidate(event.request, zod4(inscriptionSchema));
		const { nom, courriel, mot_de_passe: password, site, suite } = form.data;
		form.data.mot_de_passe = '';
		if (!form.valid) return fail(400, { form });
		if (site) return message(form, { courriel });
		const wait = await limits.consume('signUpsByPlace', event.getClientAddress());
		if (wait > 0) return slowDown(event, form, wait);

		remember(event.cookies, 'suite', safePath(suite), isSecure());
		const ouverture = rememberOpening(event.cookies, isSecure());
		const opening = { nom, langue: event.locals.langue, ouverture };
		return answerMailRequest(event, form, async () => {
			if (await signUp(supabase, courriel, password, opening)) return;
			// Without a mail server of our own, Supabase's still brings a way in.
			await sendAlreadyKnown(deskOf(event), courriel).catch(() => sendLink(supabase, courriel));
		});
	}
};
