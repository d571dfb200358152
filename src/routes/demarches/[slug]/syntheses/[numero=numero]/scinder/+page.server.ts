import { fail, redirect } from '@sveltejs/kit';
import { canSynthesise } from '$lib/domain/synthese/droits';
import { scissionSchema } from '$lib/domain/synthese/schema';
import * as rangements from '$lib/server/data/rangements';
import * as syntheses from '$lib/server/data/syntheses';
import { requireRight } from '../../../access.server';
import { textOf } from '../../../form-text.server';
import { addressOf, chosenIn, openForGesture, openSynthese, trailTo } from '../../open.server';
import type { Actions, PageServerLoad } from './$types';

/** As many as are told at once. */
const MOST = 500;

export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canSynthesise(personne));
	const synthese = await openSynthese(event, demarche.id);
	return {
		synthese,
		contributions: await rangements.list(event.locals.supabase, synthese.id, MOST),
		trail: trailTo(event, synthese, event.locals.messages.syntheses.lire.scinder)
	};
};

export const actions: Actions = {
	/** Moves the chosen contributions into a new synthesis, and goes there. */
	default: async (event) => {
		const { synthese, demarche, data } = await openForGesture(event);
		const chosen = chosenIn(data);
		const titre = textOf(data, 'titre');
		const saisie = scissionSchema.safeParse({ titre });
		if (!saisie.success) return fail(400, { refus: saisie.error.issues[0]!.message, titre, chosen });
		if (!chosen.length) return fail(400, { refus: 'choix_vide', titre, chosen });
		const done = await syntheses.createSplit(event.locals.supabase, synthese.id, saisie.data.titre, chosen);
		if ('refus' in done) return fail(409, { refus: done.refus, titre, chosen });
		redirect(303, `${addressOf(demarche.slug, done.numero)}?fait=scindee`);
	}
};
