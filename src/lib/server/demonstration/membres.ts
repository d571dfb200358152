import type { Supabase } from '../data/client.ts';
import { unwrap } from '../data/unwrap.ts';
import type { Cast } from './load.ts';
import { PEOPLE } from './people.ts';

/** Gives every person of the demonstration their role; no client may make somebody else a member. */
export async function setRoles(privileged: Supabase, cast: Cast, demarcheId: string): Promise<void> {
	const membres = PEOPLE.flatMap(({ key, role }) =>
		role && role !== 'porteur' ? [{ demarche_id: demarcheId, profil_id: cast[key].id, role }] : []
	);
	unwrap(await privileged.from('membre').insert(membres));
}
