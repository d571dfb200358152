import { error, fail } from '@sveltejs/kit';
import { message, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { instanceRetireeSchema, instanceSchema, pickInstance } from '$lib/domain/demarche/instance';
import type { Refus } from '$lib/domain/refus';
import * as instances from '$lib/server/data/instances';
import { textOf } from '../../form-text.server';
import { openDemarche } from '../../frame.server';

type Event = { locals: App.Locals; params: { slug: string }; request: Request };

/** The form that names a body. */
export const validateInstance = (data: FormData | null) =>
	superValidate<Infer<typeof instanceSchema>, { refus: Refus } | { fait: string }>(
		data,
		zod4(instanceSchema)
	);

/** What the editor of bodies does, wherever it stands. */
export const instanceActions = {
	ajouter: async ({ locals, params, request }: Event) => {
		const { demarche } = await openDemarche(locals, params.slug);
		const form = await validateInstance(await request.formData());
		if (!form.valid) return fail(400, { form });
		const refus = await instances.create(locals.supabase, demarche.id, form.data);
		return refus ? message(form, { refus }, { status: 403 }) : message(form, { fait: form.data.nom });
	},

	/** Removes a body and answers what it was, who sat in it and what were its meetings, so that all is put back. */
	retirer: async ({ locals, params, request }: Event) => {
		const { demarche } = await openDemarche(locals, params.slug);
		const id = textOf(await request.formData(), 'id');
		const found = demarche.instances.find((instance) => instance.id === id);
		if (!found) error(404, locals.messages.erreurs.introuvable);
		const refus = await instances.remove(locals.supabase, demarche.id, id);
		if (refus) return fail(403, { refus });
		const organisations = found.instance_organisation.map(({ organisation }) => organisation.id);
		const jalons = demarche.jalons.flatMap((jalon) => (jalon.instance_id === id ? [jalon.id] : []));
		return {
			retiree: {
				nom: found.nom,
				sieges: organisations.length,
				reunions: jalons.length,
				values: {
					...pickInstance(found),
					id,
					ordre: String(found.ordre),
					organisations: organisations.join(),
					jalons: jalons.join()
				}
			}
		};
	},

	remettre: async ({ locals, params, request }: Event) => {
		const { demarche } = await openDemarche(locals, params.slug);
		const read = instanceRetireeSchema.safeParse(Object.fromEntries(await request.formData()));
		if (!read.success) return fail(400, { refus: 'choix_inconnu' as const });
		const refus = await instances.createAgain(locals.supabase, demarche.id, read.data);
		return refus ? fail(403, { refus }) : { remise: read.data.nom };
	}
};
