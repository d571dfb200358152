import { canListMembres } from '$lib/domain/demarche/droits';
import { readFiltre } from '$lib/domain/journal/filtre';
import * as membres from '$lib/server/data/membres';
import { readLines } from './lines.server';
import type { PageServerLoad } from './$types';

/** How many lines one page shows. */
const MOST = 50;

/** The lines that answer the filter of the address, and the people whom it can name. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const frame = await parent();
	const filtre = readFiltre(url.searchParams);
	const mayName = canListMembres(frame.personne);
	const [{ lignes, suite }, people] = await Promise.all([
		readLines(locals, frame, filtre, MOST),
		mayName ? membres.list(locals.supabase, frame.demarche.id) : []
	]);
	return {
		filtre,
		lignes,
		suite,
		mayName,
		people: people.map(({ profil_id, profil }) => ({ id: profil_id, nom: profil?.nom ?? '' })),
		trail: [{ label: locals.messages.demarche.espaces.journal }]
	};
};
