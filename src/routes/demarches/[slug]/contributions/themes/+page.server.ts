import { canUpdateThemes } from '$lib/domain/contribution/droits';
import { themeSchema } from '$lib/domain/contribution/theme';
import * as themes from '$lib/server/data/themes';
import { requireRight } from '../../access.server';
import { loadNamed, namedActions, type Kind } from '../../named-list.server';
import type { PageServerLoad } from './$types';

const kind: Kind = {
	schema: themeSchema,
	rows: themes,
	countUnder: async (supabase, demarcheId) => {
		const counts = await themes.count(supabase, demarcheId);
		return (id) => counts.get(id) ?? 0;
	}
};

/** The themes in their order, with how many published contributions each has. */
export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canUpdateThemes(personne));
	const { supabase, messages } = event.locals;
	return {
		...(await loadNamed(kind, supabase, demarche.id)),
		trail: [
			{ label: messages.contribution.titre, href: `/demarches/${demarche.slug}/contributions` },
			{ label: messages.themes.titre }
		]
	};
};

export const actions = namedActions(kind);
