import type { Role } from '../../domain/demarche/role.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { refusalOf, refusalUnlessTouched, unwrap } from './unwrap.ts';

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
			.select('profil_id, role, college_id, rejoint_le, profil(nom)')
			.eq('demarche_id', demarcheId)
			.is('retire_le', null)
			.order('role', { ascending: false })
			.order('rejoint_le')
	);
}

/** People whom a porteur removed since this instant, the last first: they may be called back. */
export async function listRemoved(supabase: Supabase, demarcheId: string, since: string) {
	return unwrap(
		await supabase
			.from('membre')
			.select('profil_id, role, retire_le, profil(nom)')
			.eq('demarche_id', demarcheId)
			.eq('retire_par_autrui', true)
			.gt('retire_le', since)
			.order('retire_le', { ascending: false })
	);
}

/** Changes what a member is in the démarche. */
export async function update(
	supabase: Supabase,
	demarcheId: string,
	profilId: string,
	change: { role: Role; college_id: string | null }
): Promise<Refus | null> {
	return refusalUnlessTouched(
		await supabase
			.from('membre')
			.update(change)
			.eq('demarche_id', demarcheId)
			.eq('profil_id', profilId)
			.select('profil_id')
	);
}

/** Removes a member, or leaves when it is oneself; the database dates it. */
export async function remove(
	supabase: Supabase,
	demarcheId: string,
	profilId: string
): Promise<Refus | null> {
	const answer = await supabase
		.from('membre')
		.update({ retire_le: new Date().toISOString() }, { count: 'exact' })
		.eq('demarche_id', demarcheId)
		.eq('profil_id', profilId);
	return refusalOf(answer) ?? (answer.count ? null : 'role_insuffisant');
}

/** Calls back somebody whom a porteur removed. */
export async function recall(
	supabase: Supabase,
	demarcheId: string,
	profilId: string
): Promise<Refus | null> {
	return refusalOf(
		await supabase.rpc('recall_membre', { p_demarche: demarcheId, p_profil: profilId })
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
