import { redirect } from '@sveltejs/kit';
import { fail, message, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { demarcheSchema } from '$lib/domain/demarche/schema';
import * as demarches from '$lib/server/data/demarches';
import type { Actions, PageServerLoad } from './$types';

const SIGN_IN = '/connexion?suite=/demarches/nouvelle';

export const load: PageServerLoad = async ({ locals }) => {
	if (!locals.user) redirect(303, SIGN_IN);
	return { form: await superValidate(zod4(demarcheSchema)) };
};

export const actions: Actions = {
	/** Creates the démarche and goes to its page. */
	default: async ({ locals, request }) => {
		if (!locals.user) redirect(303, SIGN_IN);
		const form = await superValidate(request, zod4(demarcheSchema));
		if (!form.valid) return fail(400, { form });
		const created = await demarches.create(locals.supabase, form.data);
		if ('refus' in created) return message(form, created.refus, { status: 400 });
		redirect(303, `/demarches/${created.slug}`);
	}
};
