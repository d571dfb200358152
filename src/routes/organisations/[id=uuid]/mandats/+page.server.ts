import { randomUUID } from 'node:crypto';
import { error, redirect } from '@sveltejs/kit';
import { fail, message, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import {
	accordSchema,
	invitationMandatSchema,
	mandatChangeSchema,
	mandatSchema,
	refusSchema
} from '$lib/domain/personne/mandat-schema';
import type { Refus } from '$lib/domain/refus';
import { requireUser } from '$lib/server/account/guarded';
import * as mandats from '$lib/server/data/mandats';
import { hashJeton } from '$lib/server/invitation/jeton';
import { jetonMandatOf } from '$lib/server/mail/letters/mandats';
import { signWith } from '$lib/server/mail/sign';
import { getRuntime } from '$lib/server/runtime';
import { textOf } from '../../../demarches/[slug]/form-text.server';
import { openOrganisation } from '../open.server';
import type { Actions, PageServerLoad } from './$types';

type Answer = { refus: Refus } | { fait: string };

const validateMandat = (data: FormData | null) =>
	superValidate<Infer<typeof mandatSchema>, Answer>(data, zod4(mandatSchema), { id: 'mandat' });
const validateInvitation = (data: FormData | null) =>
	superValidate<Infer<typeof invitationMandatSchema>, Answer>(data, zod4(invitationMandatSchema), {
		id: 'invitation'
	});

/** Who speaks for the organisation: for those who do, and administrators. */
export const load: PageServerLoad = async (event) => {
	const user = requireUser(event);
	const { organisation, moi, administrateur } = await event.parent();
	if (!moi.isMandataire && !administrateur) error(403, event.locals.messages.erreurs.interdit);
	const { supabase } = event.locals;
	const mayGrant = moi.isReferent || administrateur;
	const [demandes, invitations, acquaintances] = await Promise.all([
		mayGrant ? mandats.listDemandes(supabase, organisation.id) : [],
		mayGrant ? mandats.listInvitations(supabase, organisation.id) : [],
		mayGrant ? mandats.listAcquaintances(supabase, user.id) : []
	]);
	return {
		mayGrant,
		demandes: demandes.filter(({ etat }) => etat === 'en_attente'),
		invitations: invitations.map((one) => ({ ...one, isOver: Date.parse(one.expire_le) < Date.now() })),
		acquaintances,
		mandat: await validateMandat(null),
		invitation: await validateInvitation(null),
		trail: [{ label: event.locals.messages.mandats.titre }]
	};
};

/** The first refusal that a schema gives, for the small forms of a line. */
const firstRefusal = ({ error: { issues } }: { error: { issues: { message: string }[] } }) =>
	fail(400, { refus: issues[0]!.message });

export const actions: Actions = {
	accorder: async ({ locals, params, request }) => {
		const { mandats: known } = await openOrganisation(locals, params.id);
		const mandat = await validateMandat(await request.formData());
		if (!mandat.valid) return fail(400, { mandat });
		const { personne, role } = mandat.data;
		const holds = known.some(
			(one) => one.profil_id === personne && one.role === role && one.etat === 'en_cours'
		);
		const refus = holds ? 'mandat_en_cours' : await mandats.create(locals.supabase, params.id, mandat.data);
		return refus ? message(mandat, { refus }, { status: 409 }) : message(mandat, { fait: role });
	},

	inviter: async ({ locals, params, request }) => {
		const invitation = await validateInvitation(await request.formData());
		if (!invitation.valid) return fail(400, { invitation });
		const id = randomUUID();
		const jeton = jetonMandatOf(signWith(getRuntime().supabase.secretKey), id);
		const key = { id, jeton_hash: hashJeton(jeton) };
		const refus = await mandats.invite(locals.supabase, params.id, key, invitation.data);
		return refus
			? message(invitation, { refus }, { status: 409 })
			: message(invitation, { fait: invitation.data.courriel });
	},

	retirerInvitation: async ({ locals, params, request }) => {
		const id = textOf(await request.formData(), 'id');
		const refus = await mandats.removeInvitation(locals.supabase, params.id, id);
		return refus ? fail(403, { refus }) : { fait: 'invitationRetiree' as const };
	},

	accepter: async ({ locals, request }) => {
		const data = await request.formData();
		const read = accordSchema.safeParse(Object.fromEntries(data));
		if (!read.success) return firstRefusal(read);
		const refus = await mandats.acceptDemande(locals.supabase, textOf(data, 'id'), read.data);
		return refus ? fail(409, { refus }) : { fait: 'acceptee' as const };
	},

	refuser: async ({ locals, request }) => {
		const data = await request.formData();
		const read = refusSchema.safeParse(Object.fromEntries(data));
		if (!read.success) return firstRefusal(read);
		const refus = await mandats.refuseDemande(locals.supabase, textOf(data, 'id'), read.data.motif);
		return refus ? fail(409, { refus }) : { fait: 'refusee' as const };
	},

	/** Changes the function and the last day. */
	modifier: async ({ locals, params, request }) => {
		const data = await request.formData();
		const read = mandatChangeSchema.safeParse(Object.fromEntries(data));
		if (!read.success) return firstRefusal(read);
		const refus = await mandats.update(locals.supabase, params.id, textOf(data, 'id'), read.data);
		return refus ? fail(409, { refus }) : { fait: 'modifie' as const };
	},

	/** Ends a mandate once the person confirmed; the page asks first. */
	revoquer: async ({ locals, params, request }) => {
		const data = await request.formData();
		const id = textOf(data, 'id');
		if (data.get('confirme') !== 'oui') return { aConfirmer: id };
		const { moi } = await openOrganisation(locals, params.id);
		const refus = await mandats.remove(locals.supabase, id);
		if (refus) return fail(409, { refus });
		// Whoever gave up their only mandate may no longer see this page.
		const left = moi.mandats.filter((one) => one.id !== id && one.etat === 'en_cours');
		if (moi.mandats.some((one) => one.id === id) && !left.length)
			redirect(303, `/organisations/${params.id}?fait=renonce`);
		return { fait: 'revoque' as const };
	}
};
