import { fail, message, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { lectureSchema } from '$lib/domain/demarche/schema';
import type { Refus } from '$lib/domain/refus';
import * as demarches from '$lib/server/data/demarches';
import { textOf } from '../../form-text.server';
import { openDemarche } from '../../frame.server';
import { finish } from '../finish.server';
import type { Actions, PageServerLoad } from './$types';

const validate = (data: FormData | Infer<typeof lectureSchema>) =>
	superValidate<Infer<typeof lectureSchema>, Refus>(data as FormData, zod4(lectureSchema));

export const load: PageServerLoad = async ({ parent }) => {
	const { visibilite, langue } = (await parent()).demarche;
	return { form: await validate({ visibilite, langue }) };
};

export const actions: Actions = {
	/** Saves what was typed, unless somebody else changed the démarche since the page was shown. */
	default: async (event) => {
		const { demarche } = await openDemarche(event.locals, event.params.slug);
		const data = await event.request.formData();
		const form = await validate(data);
		if (!form.valid) return fail(400, { form });
		const refus = await demarches.update(event.locals.supabase, demarche.id, form.data, textOf(data, 'vu'));
		if (refus) return message(form, refus, { status: refus === 'modifie_entre_temps' ? 409 : 403 });
		return finish(event, demarche.id, 'visibilite');
	}
};
