import { error, fail } from '@sveltejs/kit';
import { message, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { instanceSchema } from '$lib/domain/demarche/instance';
import type { Refus } from '$lib/domain/refus';
import * as instances from '$lib/server/data/instances';
import { textOf } from '../../form-text.server';
import { openDemarche } from '../../frame.server';
import { continueFrom } from '../finish.server';
import type { Actions, PageServerLoad } from './$types';

type PartMessage = { refus: Refus } | { fait: string };
const validate = (data: FormData | null) =>
	superValidate<Infer<typeof instanceSchema>, PartMessage>(data, zod4(instanceSchema), { id: 'instance' });

export const load: PageServerLoad = async () => ({ instance: await validate(null) });

export const actions: Actions = {
	ajouterInstance: async ({ locals, params, request }) => {
		const { demarche } = await openDemarche(locals, params.slug);
		const instance = await validate(await request.formData());
		if (!instance.valid) return fail(400, { instance });
		const refus = await instances.create(locals.supabase, demarche.id, instance.data);
		return refus
			? message(instance, { refus }, { status: 403 })
			: message(instance, { fait: instance.data.nom });
	},

	/** Removes a body and answers what it was, so that it can be put back. */
	retirerInstance: async ({ locals, params, request }) => {
		const { demarche } = await openDemarche(locals, params.slug);
		const id = textOf(await request.formData(), 'id');
		const found = demarche.instances.find((instance) => instance.id === id);
		if (!found) error(404, locals.messages.erreurs.introuvable);
		const refus = await instances.remove(locals.supabase, demarche.id, id);
		if (refus) return fail(403, { refus });
		return { instanceRetiree: { nom: found.nom, role: found.role, composition: found.composition } };
	},

	continuer: continueFrom('instances')
};
