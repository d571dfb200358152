import { fail, redirect } from '@sveltejs/kit';
import * as mandats from '$lib/server/data/mandats';
import * as organisations from '$lib/server/data/organisations';
import { requireReferent } from '../open.server';
import type { Actions, PageServerLoad } from './$types';

/** What closing would end, counted, so that nobody presses without knowing. */
export const load: PageServerLoad = async (event) => {
	const parent = await event.parent();
	requireReferent(event, parent);
	const { supabase, messages } = event.locals;
	const { id } = parent.organisation;
	const [demandes, invitations] = await Promise.all([
		mandats.listDemandes(supabase, id),
		mandats.listInvitations(supabase, id)
	]);
	return {
		ends: {
			mandats: parent.mandats.filter(({ etat }) => etat === 'en_cours' || etat === 'a_venir').length,
			demandes: demandes.filter(({ etat }) => etat === 'en_attente').length,
			invitations: invitations.length
		},
		trail: [{ label: messages.organisations.fermer.titre }]
	};
};

export const actions: Actions = {
	/** Closes it: the page has said what stops and what stays. */
	default: async ({ locals, params }) => {
		const refus = await organisations.close(locals.supabase, params.id);
		if (refus) return fail(403, { refus });
		redirect(303, `/organisations/${params.id}?fait=fermee`);
	}
};
