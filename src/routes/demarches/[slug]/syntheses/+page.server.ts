import { canSynthesise } from '$lib/domain/synthese/droits';
import * as rangements from '$lib/server/data/rangements';
import * as syntheses from '$lib/server/data/syntheses';
import { readFait } from './fait.server';
import type { PageServerLoad } from './$types';

/** The syntheses that this person may read, and how much of what was said they cover. */
export const load: PageServerLoad = async ({ locals, parent, url, depends }) => {
	depends('demarche:syntheses');
	const { demarche, personne } = await parent();
	const anime = canSynthesise(personne);
	const [all, couverture, removed] = await Promise.all([
		syntheses.list(locals.supabase, demarche.id),
		rangements.getCouverture(locals.supabase, demarche.id),
		anime ? syntheses.listRemoved(locals.supabase, demarche.id) : []
	]);
	return {
		syntheses: all,
		couverture,
		removed,
		anime,
		fait: readFait(url),
		trail: [{ label: locals.messages.demarche.espaces.syntheses }]
	};
};
