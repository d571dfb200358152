import { redirect } from '@sveltejs/kit';
import { fail, message, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import type { Refus } from '$lib/domain/refus';
import { canSynthesise } from '$lib/domain/synthese/droits';
import { syntheseSchema } from '$lib/domain/synthese/schema';
import * as syntheses from '$lib/server/data/syntheses';
import { requireRight } from '../../access.server';
import { openDemarche } from '../../frame.server';
import { addressOf } from '../open.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canSynthesise(personne));
	const { messages } = event.locals;
	return {
		form: await superValidate<Infer<typeof syntheseSchema>, Refus>(zod4(syntheseSchema)),
		trail: [
			{ label: messages.demarche.espaces.syntheses, href: `/demarches/${demarche.slug}/syntheses` },
			{ label: messages.syntheses.nouvelle }
		]
	};
};

export const actions: Actions = {
	/** Creates the synthesis, empty, and goes there. */
	default: async (event) => {
		const { demarche, personne } = await openDemarche(event.locals, event.params.slug);
		requireRight(event, canSynthesise(personne));
		const form = await superValidate<Infer<typeof syntheseSchema>, Refus>(
			await event.request.formData(),
			zod4(syntheseSchema)
		);
		if (!form.valid) return fail(400, { form });
		const created = await syntheses.create(event.locals.supabase, demarche.id, form.data);
		if ('refus' in created) return message(form, created.refus, { status: 403 });
		redirect(303, `${addressOf(demarche.slug, created.numero)}?fait=creee`);
	}
};
