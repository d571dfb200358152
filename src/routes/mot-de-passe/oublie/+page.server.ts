import { fail } from '@sveltejs/kit';
import { superValidate, type SuperValidated } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { oubliSchema, type OubliSaisie } from '$lib/domain/personne/schema';
import { openMailbox } from '$lib/server/account/open-mailbox';
import { getRuntime } from '$lib/server/runtime';
import { sendRecovery } from '$lib/server/session/accounts';
import { answerMailRequest, type Sent } from '$lib/server/account/mail-request';
import type { Actions, PageServerLoad } from './$types';

type Form = SuperValidated<OubliSaisie, Sent>;

export const load: PageServerLoad = async (event) => {
	const { locals } = event;
	const courriel = locals.user?.email ?? '';
	const form: Form = await superValidate({ courriel }, zod4(oubliSchema), { errors: false });
	return { form, demonstration: openMailbox(event) !== null };
};

export const actions: Actions = {
	async default(event) {
		const { supabase } = getRuntime();
		const form: Form = await superValidate(event.request, zod4(oubliSchema));
		if (!form.valid) return fail(400, { form });
		return answerMailRequest(event, form, () => sendRecovery(supabase, form.data.courriel));
	}
};
