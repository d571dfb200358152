import { fail, redirect } from '@sveltejs/kit';
import { canSaisir } from '$lib/domain/contribution/saisie';
import { isEnCours } from '$lib/domain/etape/cycle-de-vie';
import type { Refus } from '$lib/domain/refus';
import * as importations from '$lib/server/data/importations';
import { readReceived, receive } from '$lib/server/importation/receive';
import { requireRight } from '../../access.server';
import { openForImport } from './open.server';
import type { Actions, PageServerLoad } from './$types';

/** Bytes of a file that a page without JavaScript sends. */
const MOST = 5 * 1024 * 1024;

export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canSaisir(personne));
	const { supabase, messages } = event.locals;
	const recent = await importations.list(supabase, demarche.id);
	return {
		ouverte: demarche.etapes.some(({ etat }) => isEnCours(etat)),
		annule: event.url.searchParams.has('annule'),
		importations: recent.map(({ id, etat, fichier, lignes, faites, importees, cree_le }) => ({
			id,
			etat,
			fichier,
			lignes,
			faites,
			importees,
			cree_le
		})),
		trail: [
			{ label: messages.importation.contributions, href: `/demarches/${demarche.slug}/contributions` },
			{ label: messages.importation.titre }
		]
	};
};

export const actions: Actions = {
	/** Without JavaScript the file travels with the form, in one piece. */
	default: async ({ locals, params, request, url }) => {
		const { demarche, etapes } = await openForImport(locals, params.slug);
		const refuse = (refus: Refus) => fail(400, { refus });
		const fichier = (await request.formData()).get('fichier');
		if (!(fichier instanceof File) || fichier.size === 0) return refuse('import_vide');
		if (fichier.size > MOST) return refuse('import_trop_grand');
		const received = await receive(locals.supabase, demarche.id, fichier);
		if ('refus' in received) return refuse(received.refus);
		const etape = etapes[0]?.id ?? null;
		const refus = await readReceived(locals.supabase, demarche.id, received.id, etape);
		if (refus) return refuse(refus);
		redirect(303, `${url.pathname}/${received.id}`);
	}
};
