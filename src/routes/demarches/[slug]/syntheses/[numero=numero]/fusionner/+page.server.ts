import { fail, redirect } from '@sveltejs/kit';
import { canSynthesise } from '$lib/domain/synthese/droits';
import * as syntheses from '$lib/server/data/syntheses';
import { requireRight } from '../../../access.server';
import { textOf } from '../../../form-text.server';
import { addressOf, openForGesture, openSynthese, trailTo } from '../../open.server';
import type { Actions, PageServerLoad } from './$types';

/** The syntheses into which one can be merged. */
export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canSynthesise(personne));
	const synthese = await openSynthese(event, demarche.id);
	const all = await syntheses.list(event.locals.supabase, demarche.id);
	return {
		synthese,
		autres: all
			.filter(({ id }) => id !== synthese.id)
			.map(({ id, titre, contributions }) => ({ id, titre, contributions })),
		trail: trailTo(event, synthese, event.locals.messages.syntheses.lire.fusionner)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { synthese, demarche, data } = await openForGesture(event);
		const { supabase } = event.locals;
		const into = (await syntheses.list(supabase, demarche.id)).find(({ id }) => id === textOf(data, 'dans'));
		if (!into) return fail(400, { refus: 'choix_inconnu' as const });
		const refus = await syntheses.updateMerged(supabase, synthese.id, into.id);
		if (refus) return fail(409, { refus });
		redirect(303, `${addressOf(demarche.slug, into.numero)}?fait=fusionnee`);
	}
};
