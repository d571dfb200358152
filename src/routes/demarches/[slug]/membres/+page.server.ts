import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { canListMembres, canManageMembres } from '$lib/domain/demarche/droits';
import { isId } from '$lib/domain/id';
import { motifSchema } from '$lib/domain/membre/demande';
import { canInvite, listRolesToGive } from '$lib/domain/membre/role-donne';
import { isRefus, type Refus } from '$lib/domain/refus';
import * as colleges from '$lib/server/data/colleges';
import * as demandes from '$lib/server/data/demandes';
import * as membres from '$lib/server/data/membres';
import { requireRight } from '../access.server';
import { textOf } from '../form-text.server';
import { openDemarche } from '../frame.server';
import { collegeOf, roleOf } from './choice.server';
import { groupMembres } from './groups.server';
import type { Actions, PageServerLoad } from './$types';

/** How long a removal can be undone, as the database has it. */
const RECALL = 30 * 86_400_000;

/** Members by collège, those who ask to join, and those whom one may put back. */
export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canListMembres(personne));
	const { supabase, user, messages } = event.locals;
	const manages = canManageMembres(personne);
	const invites = canInvite(personne.role);
	const [list, groups, asking, removed] = await Promise.all([
		membres.list(supabase, demarche.id),
		colleges.list(supabase, demarche.id),
		invites ? demandes.listOpen(supabase, demarche.id) : [],
		manages ? membres.listRemoved(supabase, demarche.id, new Date(Date.now() - RECALL).toISOString()) : []
	]);
	return {
		membres: groupMembres(
			list.map(({ profil_id, role, college_id, rejoint_le, profil }) => ({
				id: profil_id,
				role,
				college: college_id,
				rejoint_le,
				nom: profil?.nom ?? '',
				moi: profil_id === user?.id
			})),
			groups,
			event.url
		),
		colleges: groups,
		demandes: asking.map(({ profil, ...demande }) => ({ ...demande, nom: profil?.nom ?? '' })),
		retires: removed.map(({ profil_id, profil, role }) => ({ id: profil_id, nom: profil?.nom ?? '', role })),
		manages,
		invites,
		roles: listRolesToGive(personne.role),
		now: new Date().toISOString(),
		trail: [{ label: messages.membres.titre }]
	};
};

type Event = RequestEvent<{ slug: string }>;

/** The member that a form is about. 404 for somebody who is none. */
async function readMembre({ locals, params, request }: Event) {
	const { demarche } = await openDemarche(locals, params.slug);
	const data = await request.formData();
	const id = textOf(data, 'id');
	const found = isId(id) ? await membres.get(locals.supabase, demarche.id, id) : null;
	if (!found) error(404, locals.messages.erreurs.introuvable);
	return { demarche, data, id, nom: found.profil?.nom ?? '' };
}

/** The request that a form answers, with the name of who asks; without one when somebody answered before. */
async function readDemande({ locals, params, request }: Event) {
	const { demarche } = await openDemarche(locals, params.slug);
	const data = await request.formData();
	const open = await demandes.listOpen(locals.supabase, demarche.id);
	const found = open.find(({ id }) => id === textOf(data, 'id'));
	return { demarche, data, demande: found && { id: found.id, nom: found.profil?.nom ?? '' } };
}

export const actions: Actions = {
	modifier: async (event) => {
		const { demarche, data, id, nom } = await readMembre(event);
		const { supabase } = event.locals;
		const role = roleOf(data);
		if (!role) return fail(400, { refus: 'choix_inconnu' as const });
		const college_id = collegeOf(data, await colleges.list(supabase, demarche.id));
		const refus = await membres.update(supabase, demarche.id, id, { role, college_id });
		return refus ? fail(403, { refus }) : { modifie: nom };
	},

	/** Removes somebody and answers who it was, so that they can be put back. */
	retirer: async (event) => {
		const { demarche, id, nom } = await readMembre(event);
		const refus = await membres.remove(event.locals.supabase, demarche.id, id);
		return refus ? fail(403, { refus }) : { retire: { nom, values: { id, nom } } };
	},

	remettre: async ({ locals, params, request }) => {
		const { demarche } = await openDemarche(locals, params.slug);
		const data = await request.formData();
		const refus = await membres.recall(locals.supabase, demarche.id, textOf(data, 'id'));
		return refus ? fail(403, { refus }) : { remis: textOf(data, 'nom') };
	},

	accueillir: async (event) => {
		const { demarche, data, demande } = await readDemande(event);
		const { supabase } = event.locals;
		const role = roleOf(data);
		if (!demande || !role) return fail(409, { refus: 'demande_traitee' as const });
		const college_id = collegeOf(data, await colleges.list(supabase, demarche.id));
		const refus = await demandes.accept(supabase, demande.id, { role, college_id });
		return refus ? fail(403, { refus }) : { accueilli: demande.nom };
	},

	refuser: async (event) => {
		const { data, demande } = await readDemande(event);
		if (!demande) return fail(409, { refus: 'demande_traitee' as const });
		const motif = textOf(data, 'motif');
		const wrong = (refus: Refus) => fail(400, { demande: { id: demande.id, refus, motif } });
		const read = motifSchema.safeParse(motif);
		if (!read.success) {
			const code = read.error.issues[0]!.message;
			return wrong(isRefus(code) ? code : 'raison_manquante');
		}
		const refus = await demandes.refuse(event.locals.supabase, demande.id, read.data);
		return refus ? fail(403, { refus }) : { refuse: demande.nom };
	},

	/** Leaves once the person confirmed; without JavaScript the page asks first. */
	supprimer: async ({ locals, params, request }) => {
		const { demarche } = await openDemarche(locals, params.slug);
		if ((await request.formData()).get('confirme') !== 'oui') return { aConfirmer: true };
		if (!locals.user) redirect(303, '/connexion');
		const refus = await membres.remove(locals.supabase, demarche.id, locals.user.id);
		if (refus) return fail(403, { refus });
		redirect(303, demarche.visibilite === 'public' ? `/demarches/${demarche.slug}` : '/demarches');
	}
};
