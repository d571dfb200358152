import { fail, redirect } from '@sveltejs/kit';
import { proposeDates } from '$lib/domain/modele/dates';
import * as jalons from '$lib/server/data/jalons';
import * as modeles from '$lib/server/data/modeles';
import { openDemarche } from '../../frame.server';
import type { Actions, PageServerLoad } from './$types';

type Demarche = Awaited<ReturnType<typeof openDemarche>>['demarche'];

async function listDates({ supabase }: App.Locals, demarche: Demarche) {
	const snapshot = await modeles.getSnapshot(supabase, demarche.id);
	return proposeDates(snapshot?.contenu.calendrier ?? [], demarche);
}

/** The usual dates of the modèle, counted from those of the stages. */
export const load: PageServerLoad = async ({ locals, parent }) => ({
	dates: await listDates(locals, (await parent()).demarche)
});

export const actions: Actions = {
	/** Enters the dates that are ticked; one that stands in the calendar already stays as people wrote it. */
	default: async ({ locals, params, request }) => {
		const { demarche } = await openDemarche(locals, params.slug);
		const ticked = (await request.formData()).getAll('date').map(String);
		const chosen = (await listDates(locals, demarche)).flatMap(
			({ rang, etape_id, nature, titre, mois, inscrite }) =>
				ticked.includes(String(rang)) && mois && !inscrite ? { nature, titre, etape_id, debut: mois } : []
		);
		if (chosen.length === 0) return fail(400, { refus: 'choix_vide' as const });
		const refus = await jalons.plan(locals.supabase, demarche.id, chosen);
		if (refus) return fail(403, { refus });
		redirect(303, `/demarches/${demarche.slug}/calendrier`);
	}
};
