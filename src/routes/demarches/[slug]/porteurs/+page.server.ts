import { error, fail } from '@sveltejs/kit';
import { canUpdateDemarche } from '$lib/domain/demarche/droits';
import { voixRefusal } from '$lib/domain/organisation/voix';
import { listMine } from '$lib/server/account/voix';
import * as portages from '$lib/server/data/portages';
import { requireRight } from '../access.server';
import { textOf } from '../form-text.server';
import { openDemarche } from '../frame.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canUpdateDemarche(personne));
	const carriers = new Set(demarche.organisations.map(({ id }) => id));
	return {
		voix: (await listMine(event.locals)).filter(({ id }) => !carriers.has(id)),
		trail: [{ label: event.locals.messages.demarche.porteurs }]
	};
};

export const actions: Actions = {
	/** Lists an organisation that the porteur speaks for. */
	ajouter: async ({ locals, params, request }) => {
		const { demarche } = await openDemarche(locals, params.slug);
		const id = textOf(await request.formData(), 'organisation_id');
		const voix = await listMine(locals);
		const refus = id ? voixRefusal(id, voix) : 'choix_inconnu';
		if (refus) return fail(400, { refus });
		const last = Math.max(0, ...demarche.organisations.map(({ ordre }) => ordre));
		const answer = await portages.add(locals.supabase, demarche.id, id, last + 1);
		return answer ? fail(403, { refus: answer }) : { ajoutee: voix.find((one) => one.id === id)!.nom };
	},

	/** Withdraws an organisation and answers which, so that it can be put back by whoever speaks for it. */
	retirer: async ({ locals, params, request }) => {
		const { demarche } = await openDemarche(locals, params.slug);
		const id = textOf(await request.formData(), 'organisation_id');
		const found = demarche.organisations.find((one) => one.id === id);
		if (!found) error(404, locals.messages.erreurs.introuvable);
		const refus = await portages.remove(locals.supabase, demarche.id, id);
		return refus
			? fail(403, { refus })
			: {
					retiree: {
						nom: found.nom,
						id,
						canPutBack: (await listMine(locals)).some((one) => one.id === id)
					}
				};
	}
};
