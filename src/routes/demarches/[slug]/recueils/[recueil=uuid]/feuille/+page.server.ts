import * as questions from '$lib/server/data/questions';
import { manqueOf } from '$lib/domain/recueil/poser';
import { drawQr } from '$lib/server/invitation/qr';
import { getRuntime } from '$lib/server/runtime';
import { openRecueil } from '../open.server';
import type { PageServerLoad } from './$types';

/** Everything that the paper sheet says. */
export const load: PageServerLoad = async ({ locals, params, parent }) => {
	const { demarche } = await parent();
	const recueil = await openRecueil(locals, { demarche }, params.recueil);
	const list = await questions.list(locals.supabase, recueil.id);
	const adresse = `${getRuntime().config.origin}/r/${recueil.code}`;
	const root = `/demarches/${demarche.slug}/recueils`;
	return {
		recueil,
		questions: list.filter((question) => !question.retiree && !manqueOf(question)),
		adresse,
		qr: drawQr(adresse),
		trail: [
			{ label: locals.messages.demarche.espaces.recueils, href: root },
			{ label: recueil.titre, href: `${root}/${recueil.id}` },
			{ label: locals.messages.recueils.feuille }
		]
	};
};
