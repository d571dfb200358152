import { unwrap } from '../data/unwrap.ts';
import type { Cast } from './load.ts';
import { PEOPLE } from './people.ts';

/** The porteuse gives every person of the demonstration their role in the démarche. */
export async function setRoles(cast: Cast, demarcheId: string): Promise<void> {
	const membres = PEOPLE.flatMap(({ key, role }) =>
		role && role !== 'porteur' ? [{ demarche_id: demarcheId, profil_id: cast[key].id, role }] : []
	);
	unwrap(await cast.porteuse.client.from('membre').insert(membres));
}
