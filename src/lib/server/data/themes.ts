import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { namedIn } from './named.ts';
import { refusalOf, unwrap } from './unwrap.ts';

/** The themes of a démarche. One that is removed leaves its contributions, without it. */
export const { list, create, update, remove } = namedIn('theme', 'theme_existe');

/** How many published contributions each theme has, by its id; one without any is absent. */
export async function count(supabase: Supabase, demarcheId: string): Promise<Map<string, number>> {
	const rows = unwrap(await supabase.rpc('count_themes', { p_demarche: demarcheId }));
	return new Map(rows.map(({ theme_id, nombre }) => [theme_id, nombre]));
}

/** Moves a theme one place up or down; the first stays first, the last stays last. */
export async function move(supabase: Supabase, id: string, isUp: boolean): Promise<Refus | null> {
	return refusalOf(await supabase.rpc('move_theme', { p_theme: id, p_haut: isUp }));
}
