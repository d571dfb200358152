import { fail, type RequestEvent } from '@sveltejs/kit';
import { requireUser } from '$lib/server/account/guarded';
import * as calendriers from '$lib/server/data/calendriers';
import { getRuntime } from '$lib/server/runtime';

/** What CalendrierPersonnel.svelte asks of its page. */
export const personalCalendar = {
	/** Makes the person's secret address, or another one in its place, and tells it this once. */
	creerAdresse: async (event: RequestEvent) => {
		requireUser(event);
		const jeton = await calendriers.create(event.locals.supabase);
		return { adresse: `${getRuntime().config.origin}/calendrier/${jeton}.ics` };
	},

	fermerAdresse: async (event: RequestEvent) => {
		const user = requireUser(event);
		const refus = await calendriers.remove(event.locals.supabase, user.id);
		return refus ? fail(403, { refus }) : { fermee: true };
	}
};
