import { error, redirect } from '@sveltejs/kit';
import { computeEtatMandat } from '$lib/domain/personne/mandat';
import { today } from '$lib/server/account/voix';
import * as mandats from '$lib/server/data/mandats';
import * as organisations from '$lib/server/data/organisations';
import { requireRight } from '../../demarches/[slug]/access.server';

/** An organisation and its mandates that this person may see. 404 when there is none; one that was merged leads to the other. */
export async function openOrganisation({ supabase, user, messages }: App.Locals, id: string) {
	const organisation = await organisations.get(supabase, id);
	if (!organisation) error(404, messages.erreurs.introuvable);
	if (organisation.fusionnee_dans) redirect(301, `/organisations/${organisation.fusionnee_dans}`);
	const day = today();
	// Whoever is not signed in sees none.
	const known = (user ? await mandats.list(supabase, id) : []).map((mandat) => ({
		...mandat,
		etat: computeEtatMandat(mandat, day)
	}));
	const mine = known.filter(({ profil_id }) => profil_id === user?.id);
	const current = mine.filter(({ etat }) => etat === 'en_cours');
	return {
		organisation,
		mandats: known,
		/** What the person is for this organisation today. */
		moi: {
			mandats: mine,
			isMandataire: current.length > 0,
			isReferent: current.some(({ role }) => role === 'referent')
		}
	};
}

/** Lets référents and administrators through. */
export const requireReferent = (
	event: { locals: App.Locals; url: URL },
	{ moi, administrateur }: { moi: { isReferent: boolean }; administrateur: boolean }
): void => requireRight(event, moi.isReferent || administrateur);
