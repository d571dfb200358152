import { error, fail } from '@sveltejs/kit';
import { message, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { canUpdateInstances } from '$lib/domain/demarche/droits';
import { instanceSchema } from '$lib/domain/demarche/instance';
import type { Refus } from '$lib/domain/refus';
import * as instances from '$lib/server/data/instances';
import { requireRight } from '../../access.server';
import { textOf } from '../../form-text.server';
import { openDemarche } from '../../frame.server';
import type { Actions, PageServerLoad } from './$types';

const validate = (data: FormData | null) =>
	superValidate<Infer<typeof instanceSchema>, { refus: Refus } | { fait: string }>(
		data,
		zod4(instanceSchema)
	);

export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canUpdateInstances(personne));
	const { messages } = event.locals;
	return {
		form: await validate(null),
		trail: [
			{ label: messages.demarche.espaces.cadre, href: `/demarches/${demarche.slug}/cadre` },
			{ label: messages.charte.instances }
		]
	};
};

export const actions: Actions = {
	ajouter: async ({ locals, params, request }) => {
		const { demarche } = await openDemarche(locals, params.slug);
		const form = await validate(await request.formData());
		if (!form.valid) return fail(400, { form });
		const refus = await instances.create(locals.supabase, demarche.id, form.data);
		return refus ? message(form, { refus }, { status: 403 }) : message(form, { fait: form.data.nom });
	},

	/** Removes a body and answers what it was, so that it can be put back. */
	retirer: async ({ locals, params, request }) => {
		const { demarche } = await openDemarche(locals, params.slug);
		const id = textOf(await request.formData(), 'id');
		const found = demarche.instances.find((instance) => instance.id === id);
		if (!found) error(404, locals.messages.erreurs.introuvable);
		const refus = await instances.remove(locals.supabase, demarche.id, id);
		if (refus) return fail(403, { refus });
		return { retiree: { nom: found.nom, role: found.role, composition: found.composition } };
	}
};
