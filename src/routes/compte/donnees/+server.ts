import * as mesDonnees from '$lib/server/data/mes-donnees';
import { requireUser } from '$lib/server/account/guarded';
import type { RequestHandler } from './$types';

/** Everything that is kept about the person, as a JSON file. */
export const GET: RequestHandler = async (event) => {
	const { id, email } = requireUser(event);
	const { supabase } = event.locals;
	const { data } = await supabase.auth.getUser();
	const day = new Date().toISOString();
	const file = {
		format: 'ensemblier/mes-donnees/1',
		exporte_le: day,
		compte: {
			id,
			courriel: email,
			cree_le: data.user?.created_at,
			derniere_connexion: data.user?.last_sign_in_at
		},
		...(await mesDonnees.get(supabase, id))
	};
	return new Response(JSON.stringify(file, null, '\t'), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="ensemblier-mes-donnees-${day.slice(0, 10)}.json"`,
			'cache-control': 'no-store'
		}
	});
};
