import * as personnes from '$lib/server/data/personnes';
import { getRuntime } from '$lib/server/runtime';
import type { LayoutServerLoad } from './$types';

/** What the frame of every page shows: language, theme, who is signed in. */
export const load: LayoutServerLoad = async ({ locals }) => {
	const { langue, theme, supabase, user } = locals;
	return {
		langue,
		theme,
		personne: user && { ...(await personnes.getSummary(supabase, user.id)), email: user.email },
		boiteAuxLettres: getRuntime().mailbox !== null
	};
};
