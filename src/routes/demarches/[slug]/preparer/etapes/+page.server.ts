import { fail } from '@sveltejs/kit';
import { isoDay } from '$lib/domain/day';
import type { Nature } from '$lib/domain/etape/nature';
import type { Niveau } from '$lib/domain/etape/niveau';
import { addMonths, computeDates, computeMois } from '$lib/domain/modele/calendrier';
import type { Refus } from '$lib/domain/refus';
import { MODELES } from '$lib/modeles/catalogue';
import * as etapes from '$lib/server/data/etapes';
import * as modeles from '$lib/server/data/modeles';
import { openDemarche } from '../../frame.server';
import { finish } from '../finish.server';
import { readPlan, typedOf, type Plan } from './typed-plan.server';
import type { Actions, PageServerLoad } from './$types';

/**
 * The five stages as they are, or as they are typed in the address; with `proposer` in it, the dates that the modèle's usual
 * time gives from the day `depart`.
 */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { demarche, today } = await parent();
	const snapshot = await modeles.getSnapshot(locals.supabase, demarche.id);
	const usual = (snapshot?.contenu ?? MODELES.libre).etapes;
	const asked = isoDay.safeParse(url.searchParams.get('depart')).data;
	const proposed = asked && url.searchParams.has('proposer') ? computeDates(usual, asked) : [];
	return {
		depart: asked ?? `${addMonths(today, 1).slice(0, 8)}01`,
		proposees: proposed.length > 0,
		mois: computeMois(usual),
		plan: demarche.etapes.map(({ nature, niveau, debut, fin, modifie_le }) => ({
			nature,
			...(typedOf(url.searchParams, nature) ?? {
				niveau,
				debut: debut ?? '',
				fin: fin ?? '',
				vu: modifie_le
			}),
			...proposed.find((one) => one.nature === nature)
		}))
	};
};

/** What was typed, what is wrong with it, and what stands saved where a colleague was faster. */
interface Refused {
	saisie: Plan['saisie'];
	erreurs?: Plan['erreurs'];
	refus?: Refus;
	actuel?: { nature: Nature; niveau: Niveau; debut: string | null; fin: string | null; vu: string }[];
}
const refuse = (status: number, refused: Refused) => fail(status, refused);

export const actions: Actions = {
	/** Saves the five stages together, or none: what a colleague changed meanwhile is shown beside what was typed. */
	default: async (event) => {
		const { demarche } = await openDemarche(event.locals, event.params.slug);
		const { plan, saisie, erreurs } = readPlan(await event.request.formData());
		if (!plan) return refuse(400, { saisie, erreurs });
		const refus = await etapes.updatePlan(event.locals.supabase, demarche.id, plan);
		if (!refus) return finish(event, demarche.id, 'etapes');
		if (refus !== 'modifie_entre_temps') return refuse(403, { saisie, refus });
		const { demarche: now } = await openDemarche(event.locals, event.params.slug);
		const actuel = now.etapes.map(({ nature, niveau, debut, fin, modifie_le }) => ({
			...{ nature, niveau, debut, fin },
			vu: modifie_le
		}));
		return refuse(409, { saisie, refus, actuel });
	}
};
