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

/** Démarches that would be left without a porteur if this person went: the titles and slugs of a dernier_porteur. */
export async function listOnlyPorteur(supabase: Supabase, profilId: string) {
	const carried = (await listMine(supabase, profilId)).filter(({ role }) => role === 'porteur');
	if (!carried.length) return [];
	const others = unwrap(
		await supabase
			.from('membre')
			.select('demarche_id')
			.in(
				'demarche_id',
				carried.map(({ demarche }) => demarche.id)
			)
			.eq('role', 'porteur')
			.neq('profil_id', profilId)
			.is('retire_le', null)
	);
	const shared = new Set(others.map(({ demarche_id }) => demarche_id));
	return carried.map(({ demarche }) => demarche).filter(({ id }) => !shared.has(id));
}
