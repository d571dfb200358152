import type { Role } from '../../domain/demarche/role.ts';
import type { Supabase } from './client.ts';
import { unwrap } from './unwrap.ts';

/** Role of this person in the démarche; null for somebody who is not a member, or no longer. */
export async function getRole(supabase: Supabase, demarcheId: string, profilId: string): Promise<Role | null> {
	const membre = unwrap(
		await supabase
			.from('membre')
			.select('role, retire_le')
			.eq('demarche_id', demarcheId)
			.eq('profil_id', profilId)
			.maybeSingle()
	);
	return membre && !membre.retire_le ? membre.role : null;
}

/** Current members with their names, for those who may see them. */
export async function list(supabase: Supabase, demarcheId: string) {
	return unwrap(
		await supabase
			.from('membre')
			.select('profil_id, role, rejoint_le, profil(nom)')
			.eq('demarche_id', demarcheId)
			.is('retire_le', null)
			.order('role', { ascending: false })
			.order('rejoint_le')
	);
}

/** Démarches in which this person takes part, with the role in each. */
export async function listMine(supabase: Supabase, profilId: string) {
	return unwrap(
		await supabase
			.from('membre')
			.select('role, rejoint_le, demarche!inner(id, slug, titre, visibilite)')
			.eq('profil_id', profilId)
			.is('retire_le', null)
			.order('rejoint_le', { ascending: false })
	);
}
