import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { namedIn } from './named.ts';
import { refusalOf } from './unwrap.ts';

/** The collèges of a démarche. One that is removed leaves its members, without one. */
export const { list, create, update, remove } = namedIn('college', 'college_existe');

/** Moves a collège one place up or down; the first stays first, the last stays last. */
export async function move(supabase: Supabase, id: string, isUp: boolean): Promise<Refus | null> {
	return refusalOf(await supabase.rpc('move_college', { p_college: id, p_haut: isUp }));
}
