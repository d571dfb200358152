import { redirect } from '@sveltejs/kit';
import { fail, superValidate } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { demandeMandatSchema } from '$lib/domain/personne/mandat-schema';
import { requireUser } from '$lib/server/account/guarded';
import * as mandats from '$lib/server/data/mandats';
import { refuse } from '$lib/server/web/slow-down';
import { openOrganisation } from '../open.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireUser(event);
	return {
		form: await superValidate(zod4(demandeMandatSchema)),
		trail: [{ label: event.locals.messages.mandats.demander.titre }]
	};
};

export const actions: Actions = {
	/** Sends the request; référents hear of it by mail. */
	default: async (event) => {
		const user = requireUser(event);
		const { organisation, moi } = await openOrganisation(event.locals, event.params.id);
		const form = await superValidate(event.request, zod4(demandeMandatSchema));
		if (!form.valid) return fail(400, { form });
		if (moi.isMandataire) return refuse(form, 'mandat_en_cours', 409);
		const refus = await mandats.createDemande(event.locals.supabase, organisation.id, user.id, form.data);
		if (refus) return refuse(form, refus, 409);
		redirect(303, `/organisations/${organisation.id}?fait=demandee`);
	}
};
