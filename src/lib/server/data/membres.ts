import { ROLES, type Role } from '../../domain/demarche/role.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { PAGE, readAll } from './read-all.ts';
import { refusalOf, refusalUnlessTouched, unwrap } from './unwrap.ts';

/** Before every other id. */
const FIRST = '00000000-0000-0000-0000-000000000000';

/** People of one role in one collège, null for none. */
export interface Count {
	college_id: string | null;
	role: Role;
	nombre: number;
}
interface Named {
	profil_id: string;
	role: Role;
	college_id: string | null;
	rejoint_le: string;
	profil: { nom: string } | null;
}

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

/** The widest role first, then who came first. */
const byRank = (a: Named, b: Named) =>
	ROLES.indexOf(b.role) - ROLES.indexOf(a.role) || a.rejoint_le.localeCompare(b.rejoint_le);

/** All current members with their names, for those who may see them, the widest role first. */
export async function list(supabase: Supabase, demarcheId: string): Promise<Named[]> {
	const all = await readAll<Named>(async (last) =>
		unwrap(
			await supabase
				.from('membre')
				.select('profil_id, role, college_id, rejoint_le, profil(nom)')
				.eq('demarche_id', demarcheId)
				.is('retire_le', null)
				.gt('profil_id', last?.profil_id ?? FIRST)
				.order('profil_id')
				.limit(PAGE)
		)
	);
	return all.sort(byRank);
}

/** The porteurs and facilitateurs with their names, porteurs first. */
export async function listTeam(supabase: Supabase, demarcheId: string): Promise<Named[]> {
	const team: Role[] = ['porteur', 'facilitateur'];
	const found = unwrap(
		await supabase
			.from('membre')
			.select('profil_id, role, college_id, rejoint_le, profil(nom)')
			.eq('demarche_id', demarcheId)
			.in('role', team)
			.is('retire_le', null)
	);
	return found.sort(byRank);
}

/** How many current members there are of each role in each collège, for those who may see them. */
export async function count(supabase: Supabase, demarcheId: string): Promise<Count[]> {
	return unwrap(await supabase.rpc('count_membres', { p_demarche: demarcheId }));
}

/** A current member with the name, null for somebody who is none. */
export async function get(supabase: Supabase, demarcheId: string, profilId: string): Promise<Named | null> {
	return unwrap(
		await supabase
			.from('membre')
			.select('profil_id, role, college_id, rejoint_le, profil(nom)')
			.eq('demarche_id', demarcheId)
			.eq('profil_id', profilId)
			.is('retire_le', null)
			.maybeSingle()
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
