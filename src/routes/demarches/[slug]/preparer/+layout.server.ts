import { canUpdateDemarche } from '$lib/domain/demarche/droits';
import { computeResume } from '$lib/domain/demarche/preparation';
import * as colleges from '$lib/server/data/colleges';
import * as preparations from '$lib/server/data/preparations';
import { requireRight } from '../access.server';
import type { LayoutServerLoad } from './$types';

/** How far the preparation is, for those who may go through it. */
export const load: LayoutServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canUpdateDemarche(personne));
	const { supabase, messages } = event.locals;
	const [faits, liste] = await Promise.all([
		preparations.list(supabase, demarche.id),
		colleges.list(supabase, demarche.id)
	]);
	return {
		faits,
		resume: computeResume(faits),
		ouvert: demarche.etapes.some(({ nature, etat }) => nature === 'diagnostic' && etat !== 'prevue'),
		colleges: liste,
		trail: [{ label: messages.creation.titreCourt, href: `/demarches/${demarche.slug}/preparer` }]
	};
};
