import * as avis from '$lib/server/data/avis';
import * as personnes from '$lib/server/data/personnes';
import { openMailbox } from '$lib/server/account/open-mailbox';
import type { LayoutServerLoad } from './$types';

/** What the frame of every page shows: language, theme, who is signed in. */
export const load: LayoutServerLoad = async (event) => {
	const { langue, theme, supabase, user } = event.locals;
	const [summary, unread] = user
		? await Promise.all([personnes.getSummary(supabase, user.id), avis.countUnread(supabase)])
		: [null, 0];
	return {
		langue,
		theme,
		personne: user && { ...summary!, email: user.email, avis: unread },
		/** Whose page this is, for what the browser keeps of them. */
		compte: user && { id: user.id, nom: summary!.nom || user.email },
		boiteAuxLettres: openMailbox(event) !== null
	};
};
