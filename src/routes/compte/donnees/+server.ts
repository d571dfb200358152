import * as mesDonnees from '$lib/server/data/mes-donnees';
import { requireUser } from '$lib/server/account/guarded';
import { getRuntime } from '$lib/server/runtime';
import type { RequestHandler } from './$types';

interface Fichier {
	id: string;
	nom: string;
	taille: number;
}

/** Every file of these rows, with the address that gives it to its owner. */
const addressesOf = (rows: unknown[] | undefined, column: 'piece_jointe' | 'fichier_reponse') =>
	(rows as Record<typeof column, Fichier[]>[] | undefined)?.flatMap((row) =>
		row[column].map(({ id, nom, taille }) => ({
			nom,
			taille,
			adresse: `${getRuntime().config.origin}/compte/donnees/fichiers/${id}`
		}))
	) ?? [];

/** Everything that is kept about the person, as a JSON file, with the address of each of their files. */
export const GET: RequestHandler = async (event) => {
	const { id, email } = requireUser(event);
	const { supabase } = event.locals;
	const { data } = await supabase.auth.getUser();
	const day = new Date().toISOString();
	const parties = await mesDonnees.get(supabase, id);
	const file = {
		format: 'ensemblier/mes-donnees/1',
		exporte_le: day,
		compte: {
			id,
			courriel: email,
			cree_le: data.user?.created_at,
			derniere_connexion: data.user?.last_sign_in_at
		},
		...parties,
		/** Each is downloaded at its address, while signed in. */
		fichiers: [
			...addressesOf(parties.contributions, 'piece_jointe'),
			...addressesOf(parties.reponses_aux_recueils, 'fichier_reponse')
		]
	};
	return new Response(JSON.stringify(file, null, '\t'), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="ensemblier-mes-donnees-${day.slice(0, 10)}.json"`,
			'cache-control': 'no-store'
		}
	});
};
