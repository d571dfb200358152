import * as demarches from '$lib/server/data/demarches';
import { typedWords } from './typed-words.server';
import type { PageServerLoad } from './$types';

const MOST = 100;

/** Démarches that this person may read, those that contain the words asked first. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const words = typedWords(url);
	return { words, most: MOST, demarches: await demarches.list(locals.supabase, { words, most: MOST }) };
};
