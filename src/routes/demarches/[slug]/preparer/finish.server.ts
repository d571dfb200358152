import { fail, redirect } from '@sveltejs/kit';
import { computeNextPas, type Pas } from '$lib/domain/demarche/preparation';
import * as preparations from '$lib/server/data/preparations';
import { openDemarche } from '../frame.server';

type Event = { locals: App.Locals; params: { slug: string } };

/** Keeps that this step was gone through, and goes to the next one. */
export async function finish({ locals, params }: Event, demarcheId: string, pas: Pas) {
	const refus = await preparations.create(locals.supabase, demarcheId, pas);
	if (refus) return fail(403, { refus });
	redirect(303, `/demarches/${params.slug}/preparer/${computeNextPas(pas)}`);
}

/** The action of a step whose changes are saved one by one: only « Continuer » is left to press. */
export const continueFrom = (pas: Pas) => async (event: Event) => {
	const { demarche } = await openDemarche(event.locals, event.params.slug);
	return finish(event, demarche.id, pas);
};
