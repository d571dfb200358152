import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import { isoDay } from '$lib/domain/day';
import { planEtapeSchema, type PlanEtape } from '$lib/domain/etape/plan';
import { NATURES, type Nature } from '$lib/domain/etape/nature';
import { computeDates, computeMois } from '$lib/domain/modele/calendrier';
import { MODELES } from '$lib/modeles/catalogue';
import * as etapes from '$lib/server/data/etapes';
import * as modeles from '$lib/server/data/modeles';
import { textOf } from '../../form-text.server';
import { openDemarche } from '../../frame.server';
import { finish } from '../finish.server';
import type { Actions, PageServerLoad } from './$types';

/** What is typed for one stage, right or not. */
type Saisie = Record<keyof PlanEtape, string>;
type Erreurs = Partial<Record<keyof PlanEtape, string[]>>;

/** The five stages as they are; with ?depart= the dates that the modèle's usual time gives from that day. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { demarche } = await parent();
	const snapshot = await modeles.getSnapshot(locals.supabase, demarche.id);
	const usual = (snapshot?.contenu ?? MODELES.libre).etapes;
	const depart = isoDay.safeParse(url.searchParams.get('depart')).data ?? '';
	const proposed = depart ? computeDates(usual, depart) : [];
	return {
		depart,
		mois: computeMois(usual),
		plan: demarche.etapes.map(({ nature, niveau, debut, fin }) => {
			const dates = proposed.find((one) => one.nature === nature);
			return {
				nature,
				niveau,
				debut: dates?.debut ?? debut ?? '',
				fin: dates?.fin ?? fin ?? ''
			};
		})
	};
};

export const actions: Actions = {
	/** Saves the five stages together, or none. */
	default: async (event) => {
		const { demarche } = await openDemarche(event.locals, event.params.slug);
		const data = await event.request.formData();
		const plan: (PlanEtape & { nature: Nature })[] = [];
		const saisie = {} as Record<Nature, Saisie>;
		const erreurs: Partial<Record<Nature, Erreurs>> = {};
		for (const nature of NATURES) {
			const typed = { niveau: '', debut: '', fin: '' };
			for (const field of Object.keys(typed) as (keyof Saisie)[])
				typed[field] = textOf(data, `${field}-${nature}`);
			saisie[nature] = typed;
			const read = planEtapeSchema.safeParse(typed);
			if (read.success) plan.push({ ...read.data, nature });
			else erreurs[nature] = z.flattenError(read.error).fieldErrors;
		}
		if (plan.length < NATURES.length) return fail(400, { saisie, erreurs });
		const refus = await etapes.updatePlan(event.locals.supabase, demarche.id, plan);
		return refus ? fail(403, { saisie, refus }) : finish(event, demarche.id, 'etapes');
	}
};
