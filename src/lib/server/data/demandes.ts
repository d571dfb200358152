import type { Role } from '../../domain/demarche/role.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { refusalOf, refusalUnlessTouched, unwrap } from './unwrap.ts';

/** Requests that wait for an answer, the oldest first, for those who answer them. */
export async function listOpen(supabase: Supabase, demarcheId: string) {
	return unwrap(
		await supabase
			.from('demande')
			.select('id, message, cree_le, profil(nom)')
			.eq('demarche_id', demarcheId)
			.eq('etat', 'ouverte')
			.order('cree_le')
	);
}

/** The last request of this person to join the démarche, null when there is none. */
export async function getLast(supabase: Supabase, demarcheId: string, profilId: string) {
	return unwrap(
		await supabase
			.from('demande')
			.select('id, message, etat, motif, cree_le, traitee_le')
			.eq('demarche_id', demarcheId)
			.eq('profil_id', profilId)
			.order('cree_le', { ascending: false })
			.limit(1)
			.maybeSingle()
	);
}

/** Asks to join, in the name of the signed-in person. */
export async function create(
	supabase: Supabase,
	demarcheId: string,
	message: string
): Promise<Refus | null> {
	const answer = await supabase.from('demande').insert({ demarche_id: demarcheId, message });
	return answer.error?.code === '23505' ? 'demande_deja_ouverte' : refusalOf(answer);
}

/** Withdraws the open request of the signed-in person. */
export async function remove(supabase: Supabase, id: string): Promise<Refus | null> {
	const refus = refusalUnlessTouched(await supabase.from('demande').delete().eq('id', id).select('id'));
	return refus === 'role_insuffisant' ? 'demande_traitee' : refus;
}

/** Lets the person who asked in, with a role and a collège. */
export async function accept(
	supabase: Supabase,
	id: string,
	{ role, college_id }: { role: Role; college_id: string | null }
): Promise<Refus | null> {
	return refusalOf(
		await supabase.rpc('answer_demande', {
			p_demande: id,
			p_accepte: true,
			p_role: role,
			p_college: college_id as string,
			p_motif: ''
		})
	);
}

/** Refuses a request, with the reason that the person will read. */
export async function refuse(supabase: Supabase, id: string, motif: string): Promise<Refus | null> {
	return refusalOf(
		await supabase.rpc('answer_demande', {
			p_demande: id,
			p_accepte: false,
			p_role: 'observateur',
			p_college: null as unknown as string,
			p_motif: motif
		})
	);
}
