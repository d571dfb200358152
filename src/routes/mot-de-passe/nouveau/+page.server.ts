import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { nouveauMotDePasseSchema } from '$lib/domain/personne/schema';
import { getRuntime } from '$lib/server/runtime';
import { forget, recall } from '$lib/server/session/errand';
import { updatePassword } from '$lib/server/account/password';
import { isProof } from '$lib/server/session/proof';
import { isSecure } from '$lib/server/account/surroundings';
import { refuse } from '$lib/server/web/slow-down';
import type { Actions, PageServerLoad } from './$types';

// A session alone is not enough here: somebody else may hold it. The link of a mail must have been followed just before.
function requireProof({ locals, cookies }: Pick<RequestEvent, 'locals' | 'cookies'>) {
	const { user } = locals;
	const { secretKey } = getRuntime().supabase;
	if (user && isProof(secretKey, 'mot-de-passe', user.id, recall(cookies, 'recuperation'))) return user;
	redirect(303, '/mot-de-passe/oublie');
}

export const load: PageServerLoad = async (event) => {
	requireProof(event);
	return { form: await superValidate(zod4(nouveauMotDePasseSchema)) };
};

export const actions: Actions = {
	async default(event) {
		const user = requireProof(event);
		const form = await superValidate(event.request, zod4(nouveauMotDePasseSchema));
		const password = form.data.mot_de_passe;
		Object.assign(form.data, { mot_de_passe: '', encore: '' });
		if (!form.valid) return fail(400, { form });
		const refus = await updatePassword(event, user.email, password);
		if (refus) return refuse(form, refus);
		forget(event.cookies, 'recuperation', isSecure());
		redirect(303, '/compte?fait=mot-de-passe');
	}
};
