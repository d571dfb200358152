import * as demarches from '$lib/server/data/demarches';
import type { PageServerLoad } from './$types';

const MOST = 100;

/** Démarches that this person may read, those that contain the words asked first. */
export const load: PageServerLoad = async ({ locals, url }) => {
	// Control characters mean nothing in a search, and the database refuses some of them.
	const words = (url.searchParams.get('mots') ?? '')
		.replace(/\p{Cc}/gu, ' ')
		.trim()
		.slice(0, 200);
	return { words, most: MOST, demarches: await demarches.list(locals.supabase, { words, most: MOST }) };
};
