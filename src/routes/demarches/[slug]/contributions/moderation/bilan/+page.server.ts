import * as moderations from '$lib/server/data/moderations';
import type { PageServerLoad } from './$types';

/** What became of what the démarche received, for everybody who may read it. */
export const load: PageServerLoad = async ({ parent, locals }) => {
	const { demarche } = await parent();
	const { contribution, moderation } = locals.messages;
	return {
		bilan: await moderations.getBilan(locals.supabase, demarche.id),
		trail: [
			{ label: contribution.titre, href: `/demarches/${demarche.slug}/contributions` },
			{ label: moderation.bilan.titre }
		]
	};
};
