import { fail, redirect } from '@sveltejs/kit';
import { setError, superValidate, type SuperValidated } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { suppressionSchema, type SuppressionSaisie } from '$lib/domain/personne/schema';
import * as membres from '$lib/server/data/membres';
import * as organisations from '$lib/server/data/organisations';
import * as personnes from '$lib/server/data/personnes';
import { removeSessionCookies } from '$lib/server/session/client';
import { requireUser } from '$lib/server/account/guarded';
import { checkPassword } from '$lib/server/account/password';
import { isSecure } from '$lib/server/account/surroundings';
import { refuse, slowDown } from '$lib/server/web/slow-down';
import type { Actions, PageServerLoad } from './$types';

type Form = SuperValidated<SuppressionSaisie, never>;

export const load: PageServerLoad = async (event) => {
	const user = requireUser(event);
	const form: Form = await superValidate(zod4(suppressionSchema));
	const { supabase } = event.locals;
	const [portees, tenues] = await Promise.all([
		membres.listOnlyPorteur(supabase, user.id),
		organisations.listOnlyReferent(supabase)
	]);
	return { form, portees, tenues };
};

export const actions: Actions = {
	async default(event) {
		const user = requireUser(event);
		const { supabase, messages } = event.locals;
		const form: Form = await superValidate(event.request, zod4(suppressionSchema));
		const { mot, actuel } = form.data;
		form.data.actuel = '';
		if (!form.valid) return fail(400, { form });
		if (mot.toLowerCase() !== messages.compte.suppression.mot)
			return setError(form, 'mot', 'confirmation_differente');
		const no = await checkPassword(event, user.email, actuel);
		if (no && 'wait' in no) return slowDown(event, form, no.wait);
		if (no?.refus === 'mot_de_passe_actuel_faux') return setError(form, 'actuel', no.refus);
		const refus = no?.refus ?? (await personnes.removeMine(supabase));
		if (refus)
			return refuse(form, refus, refus === 'dernier_porteur' || refus === 'dernier_referent' ? 409 : 400);
		removeSessionCookies(event.cookies, isSecure());
		redirect(303, '/connexion?fait=supprime');
	}
};
