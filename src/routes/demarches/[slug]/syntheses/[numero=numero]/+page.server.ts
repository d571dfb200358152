import { fail, redirect } from '@sveltejs/kit';
import { canSynthesise } from '$lib/domain/synthese/droits';
import { isId } from '$lib/domain/id';
import * as rangements from '$lib/server/data/rangements';
import * as syntheses from '$lib/server/data/syntheses';
import { textOf } from '../../form-text.server';
import { readFait } from '../fait.server';
import { addressOf, chosenIn, openForGesture, openSynthese, trailTo } from '../open.server';
import { readLast } from './gestes.server';
import { publish, withdraw } from './publish.server';
import { readTexte } from './texte.server';
import type { Actions, PageServerLoad } from './$types';

/** How many contributions one page shows. */
const MOST = 50;

/** One synthesis with what it gathers, what it says, and who speaks in it. */
export const load: PageServerLoad = async (event) => {
	event.depends('demarche:syntheses');
	const { demarche, personne } = await event.parent();
	const { locals, url } = event;
	const { supabase, user } = locals;
	const synthese = await openSynthese(event, demarche.id);
	const anime = canSynthesise(personne);
	const asked = Number(url.searchParams.get('apres'));
	const from = Number.isSafeInteger(asked) && asked > 0 ? asked : 0;
	const [contributions, auteurs, texte, reunies, dernier] = await Promise.all([
		rangements.list(supabase, synthese.id, MOST, from),
		user ? syntheses.listAuteurs(supabase, synthese.id) : [],
		readTexte(locals, demarche, synthese.document, anime),
		anime ? syntheses.listMergedTexts(supabase, demarche.id, synthese.id) : [],
		anime ? readLast(locals, synthese.id) : null
	]);
	return {
		synthese,
		contributions,
		from,
		suite: from + contributions.length < synthese.contributions ? from + contributions.length : null,
		auteurs,
		texte,
		reunies,
		dernier,
		anime,
		fait: readFait(url),
		trail: trailTo(event, synthese)
	};
};

export const actions: Actions = {
	/** Takes the chosen contributions out. */
	retirer: async (event) => {
		const { synthese, data, demarche } = await openForGesture(event);
		const chosen = chosenIn(data);
		if (!chosen.length) return fail(400, { refus: 'choix_vide' as const });
		const done = await rangements.remove(event.locals.supabase, synthese.id, chosen);
		if ('refus' in done) return fail(403, { refus: done.refus });
		redirect(303, `${addressOf(demarche.slug, synthese.numero)}?fait=retirees&nombre=${done.nombre}`);
	},

	/** Opens the text in which it is written together. */
	ecrire: async (event) => {
		const { synthese, demarche } = await openForGesture(event);
		const opened = await syntheses.createTexte(event.locals.supabase, synthese.id);
		if ('refus' in opened) return fail(403, { refus: opened.refus });
		redirect(303, `${addressOf(demarche.slug, synthese.numero)}/texte`);
	},

	publier: async (event) => {
		const { synthese, demarche } = await openForGesture(event);
		const refus = await publish(event.locals, demarche.id, synthese);
		if (refus) return fail(refus === 'service_indisponible' ? 503 : 403, { refus });
		redirect(303, `${addressOf(demarche.slug, synthese.numero)}?fait=publiee`);
	},

	depublier: async (event) => {
		const { synthese, demarche } = await openForGesture(event);
		const refus = await withdraw(event.locals, demarche.id, synthese);
		if (refus) return fail(403, { refus });
		redirect(303, `${addressOf(demarche.slug, synthese.numero)}?fait=depubliee`);
	},

	/** Undoes the last gesture. */
	annuler: async (event) => {
		const { synthese, demarche, data } = await openForGesture(event);
		const geste = textOf(data, 'geste');
		if (!isId(geste)) return fail(400, { refus: 'choix_inconnu' as const });
		const refus = await syntheses.removeGeste(event.locals.supabase, geste);
		if (refus) return fail(409, { refus });
		redirect(303, `${addressOf(demarche.slug, synthese.numero)}?fait=annule`);
	},

	/** Removes the synthesis once the person confirmed; without JavaScript the page asks first. */
	supprimer: async (event) => {
		const { synthese, demarche, data } = await openForGesture(event);
		if (data.get('confirme') !== 'oui') return { aConfirmer: true };
		const refus = await syntheses.remove(event.locals.supabase, synthese.id);
		if (refus) return fail(403, { refus });
		redirect(303, `/demarches/${demarche.slug}/syntheses?fait=supprimee`);
	}
};
