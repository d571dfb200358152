import { error, fail, redirect } from '@sveltejs/kit';
import { canInvite } from '$lib/domain/membre/role-donne';
import { isErreur } from '$lib/domain/membre/liste';
import * as colleges from '$lib/server/data/colleges';
import * as lots from '$lib/server/data/lots';
import { requireRight } from '../../../access.server';
import { openDemarche } from '../../../frame.server';
import type { Actions, PageServerLoad } from './$types';

/** Lines of each kind that the page shows; the file has all. */
const MOST = 100;

/** What a list became once read: who is ready, known already, or to be corrected. */
export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canInvite(personne.role));
	const { supabase, messages } = event.locals;
	const [lot, groups] = await Promise.all([
		lots.get(supabase, demarche.id, event.params.lot),
		colleges.list(supabase, demarche.id)
	]);
	if (!lot) error(404, messages.refus.liste_perdue);
	const inviter = `/demarches/${demarche.slug}/membres/inviter`;
	const pretes = lot.lignes.filter(({ etat }) => etat === 'prete');
	const erreurs = lot.lignes.filter(({ etat }) => isErreur(etat));
	return {
		pretes: pretes.slice(0, MOST).map(({ ligne, adresse, nom, role, college_id }) => ({
			ligne,
			adresse,
			nom,
			role,
			college: groups.find(({ id }) => id === college_id)?.nom ?? ''
		})),
		erreurs: erreurs
			.slice(0, MOST)
			.map(({ ligne, adresse, etat, ecrit }) => ({ ligne, adresse, etat, ecrit: ecrit ?? '' })),
		counts: {
			pretes: pretes.length,
			erreurs: erreurs.length,
			deja: lot.lignes.length - pretes.length - erreurs.length
		},
		inviter,
		trail: [
			{ label: messages.membres.titre, href: `/demarches/${demarche.slug}/membres` },
			{ label: messages.membres.envoi.titre, href: inviter },
			{ label: messages.membres.lot.titre }
		]
	};
};

export const actions: Actions = {
	default: async ({ locals, params }) => {
		const { demarche } = await openDemarche(locals, params.slug);
		const sent = await lots.send(locals.supabase, params.lot);
		if ('refus' in sent) return fail(409, { refus: sent.refus });
		redirect(303, `/demarches/${demarche.slug}/membres/inviter?envoyees=${sent.envoyees.length}`);
	}
};
