import { fail, redirect } from '@sveltejs/kit';
import { setError, superValidate, type SuperValidated } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { changementMotDePasseSchema, type ChangementMotDePasseSaisie } from '$lib/domain/personne/schema';
import { requireUser } from '$lib/server/account/guarded';
import { checkPassword, updatePassword } from '$lib/server/account/password';
import { refuse, slowDown } from '$lib/server/web/slow-down';
import type { Actions, PageServerLoad } from './$types';

type Form = SuperValidated<ChangementMotDePasseSaisie, never>;

export const load: PageServerLoad = async (event) => {
	requireUser(event);
	return { form: await superValidate(zod4(changementMotDePasseSchema)) };
};

export const actions: Actions = {
	async default(event) {
		const { email } = requireUser(event);
		const form: Form = await superValidate(event.request, zod4(changementMotDePasseSchema));
		const { actuel, mot_de_passe: password } = form.data;
		Object.assign(form.data, { actuel: '', mot_de_passe: '', encore: '' });
		if (!form.valid) return fail(400, { form });
		const no = await checkPassword(event, email, actuel);
		if (no && 'wait' in no) return slowDown(event, form, no.wait);
		if (no?.refus === 'mot_de_passe_actuel_faux') return setError(form, 'actuel', no.refus);
		const refus = no?.refus ?? (await updatePassword(event, email, password));
		if (refus) return refuse(form, refus);
		redirect(303, '/compte?fait=mot-de-passe');
	}
};
