import { error, fail, redirect } from '@sveltejs/kit';
import { isId } from '$lib/domain/id';
import { listMine } from '$lib/server/account/voix';
import * as mandats from '$lib/server/data/mandats';
import * as organisations from '$lib/server/data/organisations';
import { textOf } from '../../../demarches/[slug]/form-text.server';
import { typedWords } from '../../../demarches/typed-words.server';
import { requireReferent } from '../open.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const parent = await event.parent();
	requireReferent(event, parent);
	const { locals, url } = event;
	const words = typedWords(url);
	const mine = new Set((await listMine(locals, 'referent')).map(({ id }) => id));
	const isMergeable = ({ id }: { id: string }) =>
		id !== parent.organisation.id && (parent.administrateur || mine.has(id));
	const avec = url.searchParams.get('avec');
	const other = isId(avec) ? await organisations.get(locals.supabase, avec) : null;
	if (avec && (!other || other.fusionnee_dans)) error(404, locals.messages.erreurs.introuvable);
	const { found } = words ? await organisations.list(locals.supabase, { words, size: 50 }) : { found: [] };
	return {
		words,
		found: found.filter(isMergeable).slice(0, 10),
		other: other && isMergeable(other) ? other : null,
		otherMandats: other ? (await mandats.list(locals.supabase, other.id)).length : 0,
		trail: [{ label: locals.messages.fusion.titre }]
	};
};

export const actions: Actions = {
	/** Merges the other into this one: the page has shown what moves and what no longer shows. */
	default: async ({ locals, params, request }) => {
		const avec = textOf(await request.formData(), 'avec');
		const refus = isId(avec)
			? await organisations.merge(locals.supabase, params.id, avec)
			: 'fusion_impossible';
		if (refus) return fail(409, { refus });
		redirect(303, `/organisations/${params.id}?fait=fusionnees`);
	}
};
