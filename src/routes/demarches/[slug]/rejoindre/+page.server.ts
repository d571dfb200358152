import { fail, redirect } from '@sveltejs/kit';
import { message, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { demandeSchema } from '$lib/domain/membre/demande';
import type { Refus } from '$lib/domain/refus';
import * as demandes from '$lib/server/data/demandes';
import { requireRight } from '../access.server';
import { openDemarche } from '../frame.server';
import type { Actions, PageServerLoad } from './$types';

const validate = (data: FormData | null) =>
	superValidate<Infer<typeof demandeSchema>, { refus: Refus }>(data, zod4(demandeSchema));

/** The last request of whoever reads, and the form for a new one. Members have nothing to ask. */
export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	const { supabase, user, messages } = event.locals;
	requireRight(event, user !== null);
	if (personne.role) redirect(303, `/demarches/${demarche.slug}`);
	return {
		demande: await demandes.getLast(supabase, demarche.id, user!.id),
		form: await validate(null),
		now: new Date().toISOString(),
		trail: [{ label: messages.membres.rejoindre.titre }]
	};
};

export const actions: Actions = {
	demander: async ({ locals, params, request }) => {
		const { demarche } = await openDemarche(locals, params.slug);
		const form = await validate(await request.formData());
		if (!form.valid) return fail(400, { form });
		const refus = await demandes.create(locals.supabase, demarche.id, form.data.message);
		return refus ? message(form, { refus }, { status: 409 }) : { form };
	},

	retirer: async ({ locals, params }) => {
		const { demarche } = await openDemarche(locals, params.slug);
		const last = locals.user && (await demandes.getLast(locals.supabase, demarche.id, locals.user.id));
		const refus = last ? await demandes.remove(locals.supabase, last.id) : 'demande_traitee';
		return refus ? fail(409, { refus }) : { retiree: true };
	}
};
