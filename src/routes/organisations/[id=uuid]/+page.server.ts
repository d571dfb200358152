import { fail, redirect } from '@sveltejs/kit';
import * as contributions from '$lib/server/data/contributions';
import * as mandats from '$lib/server/data/mandats';
import * as organisations from '$lib/server/data/organisations';
import * as engagements from '$lib/server/data/positions';
import { isId } from '$lib/domain/id';
import { isInstant } from '$lib/domain/instant';
import { textOf } from '../../demarches/[slug]/form-text.server';
import type { Actions, PageServerLoad } from './$types';

const FAITS = [
	'creee',
	'demandee',
	'retiree',
	'acceptee',
	'renonce',
	'fusionnees',
	'fermee',
	'rouverte'
] as const;

/** How many of its contributions one page shows. */
const MOST = 10;

/** What the page of an organisation shows beside what all its pages share. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { organisation, moi, administrateur } = await parent();
	const mayRead = moi.isMandataire || administrateur;
	const { user, supabase } = locals;
	const [deposee_le = '', id = ''] = (url.searchParams.get('apres') ?? '').split('_');
	const last = isInstant(deposee_le) && isId(id) ? { deposee_le, id } : null;
	const [positions, written, contacts, demandes, closedByMe] = await Promise.all([
		engagements.list(supabase, organisation.id),
		contributions.listOfOrganisation(supabase, organisation.id, last, MOST + 1),
		mayRead ? organisations.listContacts(supabase, organisation.id) : [],
		user ? mandats.listDemandes(supabase, organisation.id) : [],
		Boolean(user && organisation.fermee_le) && organisations.isClosedBy(supabase, organisation.id, user!.id)
	]);
	const waiting = demandes.filter(({ etat }) => etat === 'en_attente');
	return {
		positions,
		contributions: written.slice(0, MOST),
		/** The last one shown, when older ones follow. */
		suite: written.length > MOST ? `${written[MOST - 1]!.deposee_le}_${written[MOST - 1]!.id}` : null,
		contacts,
		mayRead,
		mayReopen: Boolean(organisation.fermee_le) && (closedByMe || administrateur),
		demandes: moi.isReferent || administrateur ? waiting.length : 0,
		maDemande: waiting.find(({ profil_id }) => profil_id === user?.id)?.id ?? null,
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
	},

	/** Opens a closed organisation again. */
	rouvrir: async ({ locals, params }) => {
		const refus = await organisations.reopen(locals.supabase, params.id);
		if (refus) return fail(403, { refus });
		redirect(303, `/organisations/${params.id}?fait=rouverte`);
	}
};
