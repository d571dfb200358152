import { fail, redirect } from '@sveltejs/kit';
import * as mandats from '$lib/server/data/mandats';
import * as organisations from '$lib/server/data/organisations';
import { textOf } from '../../demarches/[slug]/form-text.server';
import type { Actions, PageServerLoad } from './$types';

const FAITS = ['creee', 'demandee', 'retiree', 'acceptee', 'renonce', 'fusionnees'] as const;

/** What the page of an organisation shows beside what all its pages share. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { organisation, moi, administrateur } = await parent();
	const mayRead = moi.isMandataire || administrateur;
	const [contacts, demandes] = await Promise.all([
		mayRead ? organisations.listContacts(locals.supabase, organisation.id) : [],
		locals.user ? mandats.listDemandes(locals.supabase, organisation.id) : []
	]);
	const waiting = demandes.filter(({ etat }) => etat === 'en_attente');
	return {
		contacts,
		mayRead,
		demandes: moi.isReferent || administrateur ? waiting.length : 0,
		maDemande: waiting.find(({ profil_id }) => profil_id === locals.user?.id)?.id ?? null,
		fait: FAITS.find((name) => name === url.searchParams.get('fait')) ?? null,
		trail: []
	};
};

export const actions: Actions = {
	/** Withdraws one's own request for a mandate. */
	retirerDemande: async ({ locals, params, request }) => {
		const refus = await mandats.removeDemande(locals.supabase, textOf(await request.formData(), 'id'));
		if (refus) return fail(403, { refus });
		redirect(303, `/organisations/${params.id}?fait=retiree`);
	}
};
