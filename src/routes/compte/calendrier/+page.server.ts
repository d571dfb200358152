import { requireUser } from '$lib/server/account/guarded';
import * as calendriers from '$lib/server/data/calendriers';
import { personalCalendar } from '../../calendrier/personal.server';
import type { Actions, PageServerLoad } from './$types';

/** Since when the dates of one's démarches have a secret address. */
export const load: PageServerLoad = async (event) => {
	const user = requireUser(event);
	return { secretSince: await calendriers.getSince(event.locals.supabase, user.id) };
};

export const actions: Actions = personalCalendar;
