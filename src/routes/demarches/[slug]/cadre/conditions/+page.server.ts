import { redirect } from '@sveltejs/kit';
import { fail, message, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { autoDiagnosticSchema } from '$lib/domain/cadre/reponses';
import { canAnswerAutoDiagnostic, canOpenAutoDiagnostic } from '$lib/domain/cadre/droits';
import type { Refus } from '$lib/domain/refus';
import * as conditions from '$lib/server/data/conditions';
import { openDemarche } from '../../frame.server';
import type { Actions, PageServerLoad } from './$types';

const validate = (data: FormData | null) =>
	superValidate<Infer<typeof autoDiagnosticSchema>, { refus: Refus }>(data, zod4(autoDiagnosticSchema));

/** Every self-check of the démarche, and whether this person may open one. */
export const load: PageServerLoad = async ({ locals, parent }) => {
	const { demarche, personne } = await parent();
	const passages = await conditions.list(locals.supabase, demarche.id);
	return {
		passages,
		canOpen: canOpenAutoDiagnostic(personne) && passages.every(({ clos_le }) => clos_le !== null),
		canAnswer: canAnswerAutoDiagnostic(personne),
		form: await validate(null),
		trail: [
			{ label: locals.messages.demarche.espaces.cadre, href: `/demarches/${demarche.slug}/cadre` },
			{ label: locals.messages.conditions.titre }
		]
	};
};

export const actions: Actions = {
	/** Opens a self-check and leads to it. */
	default: async ({ locals, params, request }) => {
		const { demarche } = await openDemarche(locals, params.slug);
		const form = await validate(await request.formData());
		if (!form.valid) return fail(400, { form });
		const refus = await conditions.create(locals.supabase, demarche.id, form.data.titre);
		if (refus) return message(form, { refus }, { status: refus === 'role_insuffisant' ? 403 : 409 });
		const [newest] = await conditions.list(locals.supabase, demarche.id);
		redirect(303, `/demarches/${demarche.slug}/cadre/conditions/${newest!.id}`);
	}
};
