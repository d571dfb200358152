import type { Supabase } from './client.ts';
import type { Database } from './database.types.ts';
import { PAGE, readAll } from './read-all.ts';
import { unwrap } from './unwrap.ts';

type Line = Database['public']['Tables']['journal']['Row'];

/** Everything that is kept about the signed-in person and that the person may read: rows as they are stored. */
export async function get(supabase: Supabase, id: string) {
	const [profil, preferences, mandats, participations, demandes, administrateur, journal] = await Promise.all([
		supabase.from('profil').select('*').eq('id', id).maybeSingle(),
		supabase.from('profil_prive').select('*').eq('profil_id', id).maybeSingle(),
		supabase.from('mandat').select('*, organisation(nom)').eq('profil_id', id).order('debut'),
		supabase.from('membre').select('*, demarche(slug, titre)').eq('profil_id', id).order('rejoint_le'),
		supabase.from('demande').select('*').eq('profil_id', id).order('cree_le'),
		supabase.from('administrateur').select('depuis').eq('profil_id', id).maybeSingle(),
		readAll<Line>(async (last) =>
			unwrap(
				await supabase
					.from('journal')
					.select('*')
					.eq('acteur_id', id)
					.gt('id', last?.id ?? -1)
					.order('id')
					.limit(PAGE)
			)
		)
	]);
	return {
		profil: unwrap(profil),
		preferences: unwrap(preferences),
		mandats: unwrap(mandats),
		participations: unwrap(participations),
		demandes: unwrap(demandes),
		administrateur: unwrap(administrateur),
		journal
	};
}
