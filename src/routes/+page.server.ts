import * as demarches from '$lib/server/data/demarches';
import * as membres from '$lib/server/data/membres';
import type { PageServerLoad } from './$types';

/** The newest public démarches, and those of the person who is signed in. */
export const load: PageServerLoad = async ({ locals: { supabase, user } }) => {
	const [readable, mine] = await Promise.all([
		demarches.list(supabase, { most: 12 }),
		user ? membres.listMine(supabase, user.id) : []
	]);
	return { publiques: readable.filter(({ visibilite }) => visibilite === 'public').slice(0, 6), mine };
};
