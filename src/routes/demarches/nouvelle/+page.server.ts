import { redirect } from '@sveltejs/kit';
import { fail, message, setError, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { creationSchema } from '$lib/domain/demarche/schema';
import { signInAt } from '$lib/server/account/sign-in';
import * as demarches from '$lib/server/data/demarches';
import { findOrigine, listChoices } from './modeles.server';
import type { Actions, PageServerLoad } from './$types';

/** The modèles to start from; with ?modele= that one is chosen, its question and purpose already written. */
export const load: PageServerLoad = async ({ locals, url }) => {
	if (!locals.user) redirect(303, signInAt(url));
	const asked = url.searchParams.get('modele') ?? '';
	const [choices, origine] = await Promise.all([listChoices(locals), findOrigine(locals, asked)]);
	const start = origine && {
		modele: asked,
		question: origine.modele.question,
		objet: origine.modele.objet
	};
	return { choices, form: await superValidate(start, zod4(creationSchema), { errors: false }) };
};

export const actions: Actions = {
	/** Creates the draft and goes to its preparation. What was left empty is taken from the modèle. */
	default: async ({ locals, request, url }) => {
		if (!locals.user) redirect(303, signInAt(url));
		const form = await superValidate(request, zod4(creationSchema));
		if (!form.valid) return fail(400, { form });
		const { modele: value, titre, question, objet } = form.data;
		const origine = await findOrigine(locals, value);
		if (!origine) return setError(form, 'modele', 'choix_inconnu');
		const created = await demarches.create(
			locals.supabase,
			{ titre, question: question || origine.modele.question, objet: objet || origine.modele.objet },
			origine
		);
		if ('refus' in created) return message(form, created.refus, { status: 400 });
		redirect(303, `/demarches/${created.slug}/preparer`);
	}
};
