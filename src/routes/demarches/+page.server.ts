import * as demarches from '$lib/server/data/demarches';
import type { PageServerLoad } from './$types';

const MOST = 100;

/** Démarches that this person may read, those that contain the words asked first. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const words = (url.searchParams.get('mots') ?? '').slice(0, 200).trim();
	return { words, most: MOST, demarches: await demarches.list(locals.supabase, { words, most: MOST }) };
};
