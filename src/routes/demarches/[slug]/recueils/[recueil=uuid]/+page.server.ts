import { fail, redirect } from '@sveltejs/kit';
import { canPrepareRecueil } from '$lib/domain/recueil/droits';
import { listAsked } from '$lib/domain/recueil/poser';
import { drawQr } from '$lib/server/invitation/qr';
import { getRuntime } from '$lib/server/runtime';
import * as colleges from '$lib/server/data/colleges';
import * as questions from '$lib/server/data/questions';
import * as recueils from '$lib/server/data/recueils';
import { openRecueil, openToPrepare } from './open.server';
import type { Actions, PageServerLoad } from './$types';

/** What a recueil is, who may answer and how, and what it takes to share it. */
export const load: PageServerLoad = async ({ locals, params, parent, url }) => {
	const { demarche, personne } = await parent();
	const recueil = await openRecueil(locals, { demarche }, params.recueil);
	const [asked, named] = await Promise.all([
		questions.list(locals.supabase, recueil.id),
		colleges.list(locals.supabase, demarche.id)
	]);
	const adresse = `${getRuntime().config.origin}/r/${recueil.code}`;
	return {
		recueil,
		colleges: named.filter(({ id }) => recueil.colleges.includes(id)).map(({ nom }) => nom),
		questions: asked.filter(({ retiree }) => !retiree),
		posees: listAsked(asked, {}).length,
		adresse,
		qr: drawQr(adresse),
		canPrepare: canPrepareRecueil(personne),
		fait: url.searchParams.get('fait'),
		trail: [
			{ label: locals.messages.demarche.espaces.recueils, href: `/demarches/${demarche.slug}/recueils` },
			{ label: recueil.titre }
		]
	};
};

export const actions: Actions = {
	ouvrir: async (event) => {
		const { demarche, recueil } = await openToPrepare(event);
		const refus = await recueils.updateEtat(event.locals.supabase, recueil.id, 'ouvert');
		if (refus) return fail(409, { refus });
		redirect(303, `/demarches/${demarche.slug}/recueils/${recueil.id}?fait=ouvert`);
	},

	clore: async (event) => {
		const { demarche, recueil } = await openToPrepare(event);
		const refus = await recueils.updateEtat(event.locals.supabase, recueil.id, 'clos');
		if (refus) return fail(409, { refus });
		redirect(303, `/demarches/${demarche.slug}/recueils/${recueil.id}?fait=clos`);
	},

	/** Deletes it once the person confirmed; without JavaScript the page asks first. */
	supprimer: async (event) => {
		const { demarche, recueil } = await openToPrepare(event);
		if ((await event.request.formData()).get('confirme') !== 'oui') return { aConfirmer: true };
		const refus = await recueils.remove(event.locals.supabase, recueil.id);
		if (refus) return fail(409, { refus });
		redirect(303, `/demarches/${demarche.slug}/recueils`);
	}
};
