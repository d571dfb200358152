import * as personnes from '$lib/server/data/personnes';
import { openMailbox } from '$lib/server/account/open-mailbox';
import type { LayoutServerLoad } from './$types';

/** What the frame of every page shows: language, theme, who is signed in. */
export const load: LayoutServerLoad = async (event) => {
	const { langue, theme, supabase, user } = event.locals;
	return {
		langue,
		theme,
		personne: user && { ...(await personnes.getSummary(supabase, user.id)), email: user.email },
		boiteAuxLettres: openMailbox(event) !== null
	};
};
