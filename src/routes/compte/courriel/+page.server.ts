import { fail } from '@sveltejs/kit';
import { setError, superValidate, type SuperValidated } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { changementCourrielSchema, type ChangementCourrielSaisie } from '$lib/domain/personne/schema';
import { sendAddressRequested, sendAddressTaken } from '$lib/server/mail/account-letters';
import { openMailbox } from '$lib/server/account/open-mailbox';
import { AccountFault } from '$lib/server/session/accounts';
import { requireUser } from '$lib/server/account/guarded';
import { answerMailRequest, type Sent } from '$lib/server/account/mail-request';
import { checkPassword } from '$lib/server/account/password';
import { deskOf } from '$lib/server/account/surroundings';
import { refuse, slowDown } from '$lib/server/web/slow-down';
import type { Actions, PageServerLoad } from './$types';

type Form = SuperValidated<ChangementCourrielSaisie, Sent>;

export const load: PageServerLoad = async (event) => {
	const user = requireUser(event);
	const form: Form = await superValidate(zod4(changementCourrielSchema));
	return { form, actuelle: user.email, demonstration: openMailbox(event) !== null };
};

export const actions: Actions = {
	async default(event) {
		const { email } = requireUser(event);
		const form: Form = await superValidate(event.request, zod4(changementCourrielSchema));
		const { actuel, courriel: wanted } = form.data;
		form.data.actuel = '';
		if (!form.valid) return fail(400, { form });
		const no = await checkPassword(event, email, actuel);
		if (no && 'wait' in no) return slowDown(event, form, no.wait);
		if (no?.refus === 'mot_de_passe_actuel_faux') return setError(form, 'actuel', no.refus);
		if (no) return refuse(form, no.refus, 503);

		const { auth } = event.locals.supabase;
		const desk = deskOf(event);
		return answerMailRequest(event, form, async () => {
			if (wanted === email) return;
			const { error } = await auth.updateUser({ email: wanted });
			if (error && error.code !== 'email_exists') throw new AccountFault(error);
			await sendAddressRequested(desk, email, wanted);
			if (error) await sendAddressTaken(desk, wanted);
		});
	}
};
