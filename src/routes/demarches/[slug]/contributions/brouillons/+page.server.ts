import { fail, redirect } from '@sveltejs/kit';
import { canContribute } from '$lib/domain/contribution/droits';
import { requireUser } from '$lib/server/account/guarded';
import * as contributions from '$lib/server/data/contributions';
import { requireRight } from '../../access.server';
import { idOf } from '../id-of.server';
import { titleOf } from '../who';
import type { Actions, PageServerLoad } from './$types';

/** One's own drafts of this démarche. */
export const load: PageServerLoad = async (event) => {
	event.depends('contributions:brouillons');
	const { demarche, personne } = await event.parent();
	requireUser(event);
	requireRight(event, canContribute(personne));
	const { supabase, messages } = event.locals;
	const { contribution: words } = messages;
	const drafts = (await contributions.listBrouillons(supabase, demarche.id)).map((draft) => ({
		...draft,
		titre: titleOf(draft) || words.brouillons.sansTitre
	}));
	return {
		brouillons: drafts,
		/** The draft that somebody wants to throw away. */
		aJeter: drafts.find((draft) => draft.id === event.url.searchParams.get('jeter')) ?? null,
		jete: event.url.searchParams.has('jete'),
		now: new Date().toISOString(),
		trail: [
			{ label: words.titre, href: `/demarches/${demarche.slug}/contributions` },
			{ label: words.brouillons.titre }
		]
	};
};

export const actions: Actions = {
	jeter: async (event) => {
		requireUser(event);
		const id = idOf(await event.request.formData());
		const refus = await contributions.remove(event.locals.supabase, id);
		if (refus) return fail(409, { refus: 'contribution_introuvable' as const });
		redirect(303, '?jete');
	}
};
