import { fail } from '@sveltejs/kit';
import { message, superValidate, type SuperValidated } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { computeEtatMandat } from '$lib/domain/personne/mandat';
import { profilSchema, type ProfilSaisie } from '$lib/domain/personne/schema';
import * as calendriers from '$lib/server/data/calendriers';
import * as personnes from '$lib/server/data/personnes';
import { requireUser } from '$lib/server/account/guarded';
import { rememberPreferences } from '$lib/server/account/preferences';
import { isSecure } from '$lib/server/account/surroundings';
import { today } from '$lib/server/account/voix';
import { refuse } from '$lib/server/web/slow-down';
import type { Actions, PageServerLoad } from './$types';

type Form = SuperValidated<ProfilSaisie, 'enregistre'>;

const faits = ['courriel', 'mot-de-passe'] as const;

export const load: PageServerLoad = async (event) => {
	const user = requireUser(event);
	const { supabase } = event.locals;
	const [{ profil, preferences, mandats }, calendrierDepuis] = await Promise.all([
		personnes.getMine(supabase, user.id),
		calendriers.getSince(supabase, user.id)
	]);
	const form: Form = await superValidate({ nom: profil?.nom, ...preferences }, zod4(profilSchema), {
		errors: false
	});
	return {
		form,
		courriel: user.email,
		calendrierDepuis,
		creeLe: profil?.cree_le ?? null,
		mandats: mandats.map((mandat) => ({ ...mandat, etat: computeEtatMandat(mandat, today()) })),
		fait: faits.find((name) => name === event.url.searchParams.get('fait')) ?? null
	};
};

export const actions: Actions = {
	async profil(event) {
		const user = requireUser(event);
		const { supabase } = event.locals;
		const form: Form = await superValidate(event.request, zod4(profilSchema));
		if (!form.valid) return fail(400, { form });
		const { nom, ...preferences } = form.data;
		const refus =
			(await personnes.updateNom(supabase, user.id, nom)) ??
			(await personnes.updatePreferences(supabase, user.id, preferences));
		if (refus) return refuse(form, refus);
		rememberPreferences(event.cookies, { langue: preferences.langue }, isSecure());
		return message(form, 'enregistre');
	}
};
