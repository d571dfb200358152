import { canManageMembres } from '$lib/domain/demarche/droits';
import { collegeSchema } from '$lib/domain/membre/college';
import * as colleges from '$lib/server/data/colleges';
import * as membres from '$lib/server/data/membres';
import { requireRight } from '../../access.server';
import { loadNamed, namedActions, type Kind } from '../../named-list.server';
import { countIn } from '../count-in.server';
import type { PageServerLoad } from './$types';

const kind: Kind = {
	schema: collegeSchema,
	rows: colleges,
	countUnder: async (supabase, demarcheId) => {
		const counts = await membres.count(supabase, demarcheId);
		return (id) => countIn(counts, id);
	}
};

/** The collèges in their order, with how many people are in each. */
export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canManageMembres(personne));
	const { supabase, messages } = event.locals;
	const shown = await loadNamed(kind, supabase, demarche.id);
	return {
		...shown,
		/** The collège that another page wants to remove. */
		aConfirmer: shown.list.find(({ id }) => id === event.url.searchParams.get('retirer')) ?? null,
		trail: [
			{ label: messages.membres.titre, href: `/demarches/${demarche.slug}/membres` },
			{ label: messages.colleges.titre }
		]
	};
};

export const actions = namedActions(kind);
