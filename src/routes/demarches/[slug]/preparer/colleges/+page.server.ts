import { error, fail, redirect } from '@sveltejs/kit';
import { message, setError, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { collegeSchema } from '$lib/domain/membre/college';
import type { Refus } from '$lib/domain/refus';
import * as colleges from '$lib/server/data/colleges';
import * as membres from '$lib/server/data/membres';
import { textOf } from '../../form-text.server';
import { openDemarche } from '../../frame.server';
import { countIn } from '../../membres/count-in.server';
import { continueFrom } from '../finish.server';
import type { Actions, PageServerLoad } from './$types';

type CollegeMessage = { refus: Refus } | { fait: string };
const validate = (data: FormData | null) =>
	superValidate<Infer<typeof collegeSchema>, CollegeMessage>(data, zod4(collegeSchema));

export const load: PageServerLoad = async () => ({ form: await validate(null) });

export const actions: Actions = {
	ajouter: async ({ locals, params, request }) => {
		const { demarche } = await openDemarche(locals, params.slug);
		const form = await validate(await request.formData());
		if (!form.valid) return fail(400, { form });
		const refus = await colleges.create(locals.supabase, demarche.id, form.data);
		if (refus === 'college_existe') return setError(form, 'nom', refus);
		return refus ? message(form, { refus }, { status: 403 }) : message(form, { fait: form.data.nom });
	},

	/** Removes a collège and answers what it was, so that it can be put back; one that has members is asked about where they are. */
	retirer: async ({ locals, params, request }) => {
		const { demarche } = await openDemarche(locals, params.slug);
		const id = textOf(await request.formData(), 'id');
		const found = (await colleges.list(locals.supabase, demarche.id)).find((college) => college.id === id);
		if (!found) error(404, locals.messages.erreurs.introuvable);
		if (countIn(await membres.count(locals.supabase, demarche.id), id))
			redirect(303, `/demarches/${demarche.slug}/membres/colleges?retirer=${id}`);
		const refus = await colleges.remove(locals.supabase, demarche.id, id);
		if (refus) return fail(403, { refus });
		return { retire: { nom: found.nom, presentation: found.presentation } };
	},

	continuer: continueFrom('colleges')
};
