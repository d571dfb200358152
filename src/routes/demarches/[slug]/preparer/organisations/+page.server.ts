import { error, fail } from '@sveltejs/kit';
import { listMine } from '$lib/server/account/voix';
import * as portages from '$lib/server/data/portages';
import { openDemarche } from '../../frame.server';
import { finish } from '../finish.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { demarche } = await parent();
	const mine = await listMine(locals);
	const carriers = new Set(demarche.organisations.map(({ id }) => id));
	const known = new Set(mine.map(({ id }) => id));
	return {
		mine: mine.map((organisation) => ({ ...organisation, carries: carriers.has(organisation.id) })),
		others: demarche.organisations.filter(({ id }) => !known.has(id)).map(({ nom }) => nom)
	};
};

export const actions: Actions = {
	/** Lists those that are ticked, withdraws those of the person's own that are not. */
	default: async (event) => {
		const { locals, params, request } = event;
		if (!locals.user) error(403, locals.messages.erreurs.interdit);
		const { demarche } = await openDemarche(locals, params.slug);
		const ticked = (await request.formData()).getAll('organisation').map(String);
		const mine = (await listMine(locals)).map(({ id }) => id);
		const carriers = demarche.organisations.map(({ id }) => id);
		const refus = await portages.update(locals.supabase, demarche.id, {
			listed: mine.filter((id) => ticked.includes(id) && !carriers.includes(id)),
			withdrawn: mine.filter((id) => !ticked.includes(id) && carriers.includes(id))
		});
		return refus ? fail(403, { refus }) : finish(event, demarche.id, 'organisations');
	}
};
