import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { canInvite, listRolesOfLien, listRolesToGive } from '$lib/domain/membre/role-donne';
import { isId } from '$lib/domain/id';
import type { Refus } from '$lib/domain/refus';
import * as colleges from '$lib/server/data/colleges';
import * as invitations from '$lib/server/data/invitations';
import * as lots from '$lib/server/data/lots';
import { createJeton, hashJeton } from '$lib/server/invitation/jeton';
import { drawQr } from '$lib/server/invitation/qr';
import { getRuntime } from '$lib/server/runtime';
import { requireRight } from '../../access.server';
import { textOf } from '../../form-text.server';
import { openDemarche } from '../../frame.server';
import { collegeOf, roleOf } from '../choice.server';
import { listInvitations } from './list.server';
import { DUREES, expiryOf, mailedHash, prepare, readPeople } from './prepare.server';
import { saisieOf } from './saisie.server';
import type { Actions, PageServerLoad } from './$types';

const MAX_USAGES = 5000;

export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canInvite(personne.role));
	const { supabase, messages } = event.locals;
	const groups = await colleges.list(supabase, demarche.id);
	const sent = event.url.searchParams.get('envoyees');
	return {
		...(await listInvitations(supabase, demarche.id, groups, event.url)),
		colleges: groups,
		roles: listRolesToGive(personne.role),
		rolesLien: listRolesOfLien(personne.role),
		durees: [...DUREES],
		envoyees: sent && /^\d{1,4}$/.test(sent) ? Number(sent) : null,
		now: new Date().toISOString(),
		trail: [
			{ label: messages.membres.titre, href: `/demarches/${demarche.slug}/membres` },
			{ label: messages.membres.envoi.titre }
		]
	};
};

type Event = RequestEvent<{ slug: string }>;

async function open({ locals, params, request }: Event) {
	const { demarche, personne } = await openDemarche(locals, params.slug);
	const data = await request.formData();
	const groups = await colleges.list(locals.supabase, demarche.id);
	return { demarche, mine: personne.role, data, groups, college_id: collegeOf(data, groups) };
}

/** The invitation that a button is about. 404 for another one. */
async function openOne(event: Event) {
	const { demarche, data } = await open(event);
	const id = textOf(data, 'id');
	const found = isId(id) ? await invitations.get(event.locals.supabase, demarche.id, id) : null;
	if (!found) error(404, event.locals.messages.erreurs.introuvable);
	return { demarche, data, found };
}

export const actions: Actions = {
	/** One right address leaves at once; anything longer is shown first. */
	preparer: async (event) => {
		const { demarche, mine, data, groups, college_id } = await open(event);
		const { supabase } = event.locals;
		const saisie = saisieOf(data, 'courriel');
		const role = roleOf(data);
		const refuse = (refus: Refus) => fail(400, { refus, saisie });
		if (!role || !canInvite(mine)) return refuse('role_insuffisant');
		const read = await readPeople(data);
		if ('refus' in read) return refuse(read.refus);
		const lignes = await prepare(read.lignes, {
			supabase,
			demarche: demarche.id,
			colleges: groups,
			mine,
			role,
			college_id
		});
		const alone = lignes.length === 1 ? lignes[0]! : null;
		if (alone?.etat === 'adresse_fausse') return refuse('courriel_invalide');
		if (alone?.etat === 'membre') return { dejaMembre: alone.adresse, saisie };
		if (alone?.etat === 'invitee') return { dejaInvitee: alone.adresse, saisie };
		const lot = await lots.create(supabase, demarche.id, expiryOf(data), lignes);
		if ('refus' in lot) return refuse(lot.refus);
		if (alone?.etat !== 'prete') redirect(303, `/demarches/${demarche.slug}/membres/inviter/${lot.id}`);
		const sent = await lots.send(supabase, lot.id);
		return 'refus' in sent ? refuse(sent.refus) : { envoyees: sent.envoyees.length };
	},

	/** Opens a link and shows it: only its hash is kept. */
	lien: async (event) => {
		const { demarche, data, college_id } = await open(event);
		const role = roleOf(data);
		const saisie = saisieOf(data, 'lien');
		const refuse = (status: number, refus: Refus) => fail(status, { refus, saisie });
		const usages_max = saisie.usages.trim() ? Number(saisie.usages) : null;
		if (!role) return refuse(400, 'choix_inconnu');
		if (usages_max !== null && !(Number.isInteger(usages_max) && usages_max >= 1 && usages_max <= MAX_USAGES))
			return refuse(400, 'nombre_impossible');
		const jeton = createJeton();
		const refus = await invitations.createLien(event.locals.supabase, demarche.id, {
			role,
			college_id,
			expire_le: expiryOf(data),
			usages_max,
			jeton_hash: hashJeton(jeton)
		});
		if (refus) return refuse(403, refus);
		const adresse = `${getRuntime().config.origin}/invitation/${jeton}`;
		return { lien: { adresse, qr: drawQr(adresse) } };
	},

	renvoyer: async (event) => {
		const { data, found } = await openOne(event);
		const hash = mailedHash(found.id);
		const refus = await invitations.resend(event.locals.supabase, found.id, expiryOf(data), hash);
		return refus ? fail(409, { refus }) : { renvoyee: found.adresse ?? '' };
	},

	/** Closes an invitation and answers which one, so that it can be opened again. */
	revoquer: async (event) => {
		const { demarche, found } = await openOne(event);
		if (found.acceptee_le) return fail(409, { refus: 'invitation_terminee' as const });
		const refus = await invitations.revoke(event.locals.supabase, demarche.id, found.id, true);
		return refus ? fail(403, { refus }) : { revoquee: { id: found.id } };
	},

	retablir: async (event) => {
		const { demarche, found } = await openOne(event);
		const refus = await invitations.revoke(event.locals.supabase, demarche.id, found.id, false);
		return refus ? fail(409, { refus }) : { retablie: true };
	}
};
