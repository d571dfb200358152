import { fail } from '@sveltejs/kit';
import { renderMarkdown } from '$lib/server/web/markdown';
import * as reponses from '$lib/server/data/reponses';
import { getRuntime } from '$lib/server/runtime';
import { openRecueil } from '../../open.server';
import type { Actions, PageServerLoad } from './$types';

/** Reading the page spends nothing: robots open the links of mails. */
export const load: PageServerLoad = async (event) => {
	const { id, code, titre, resultats_publics, remerciement, demarche } = await openRecueil(event);
	event.setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
	return {
		recueil: { id, code, titre, resultats_publics },
		demarche,
		remerciement: renderMarkdown(remerciement)
	};
};

export const actions: Actions = {
	default: async ({ locals, params, getClientAddress, setHeaders }) => {
		const wait = await getRuntime().limits.consume('invitationsByPlace', getClientAddress());
		if (wait > 0) {
			setHeaders({ 'retry-after': String(wait) });
			return fail(429, { refus: 'trop_de_tentatives' as const });
		}
		const confirmed = await reponses.confirm(locals.supabase, params.jeton);
		return 'refus' in confirmed ? fail(409, { refus: confirmed.refus }) : { confirmee: confirmed.reponse };
	}
};
