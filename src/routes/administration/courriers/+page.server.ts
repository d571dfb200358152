import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import { ETATS_COURRIER } from '$lib/domain/avis/courrier';
import { requireAdministrator } from '$lib/server/account/guarded';
import * as courriers from '$lib/server/data/courriers';
import type { Actions, PageServerLoad } from './$types';

const asked = z.object({
	etat: z.enum(ETATS_COURRIER).catch('attente'),
	apres: z.uuid().nullable().catch(null)
});

/** The outbox as administrators may see it, one state at a time. */
export const load: PageServerLoad = async (event) => {
	await requireAdministrator(event);
	const { supabase } = event.locals;
	const { searchParams } = event.url;
	const { etat, apres } = asked.parse({ etat: searchParams.get('etat'), apres: searchParams.get('apres') });
	const [counts, list] = await Promise.all([
		courriers.getCounts(supabase),
		courriers.list(supabase, etat, apres)
	]);
	return {
		etat,
		counts: counts!,
		list,
		now: new Date().toISOString(),
		older: list.length === courriers.MOST ? list.at(-1)!.id : null
	};
};

export const actions: Actions = {
	default: async (event) => {
		await requireAdministrator(event);
		const id = z.uuid().safeParse((await event.request.formData()).get('id'));
		if (!id.success) return fail(400, { refus: 'choix_inconnu' as const });
		const refus = await courriers.retry(event.locals.supabase, id.data);
		if (refus) return fail(409, { refus });
		return { repris: true };
	}
};
