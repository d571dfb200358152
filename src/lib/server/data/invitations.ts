import type { Role } from '../../domain/demarche/role.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { PAGE } from './read-all.ts';
import { refusalOf, refusalUnlessTouched, unwrap } from './unwrap.ts';

/** Why an invitation can be accepted now, or not. */
export type EtatInvitation = 'ouverte' | 'expiree' | 'epuisee' | 'revoquee';

/** What the holder of a token may know. */
export interface InvitationLue {
	etat: EtatInvitation;
	/** The reader takes part already, in a role as wide as this one. */
	membre: boolean;
	/** The reader's role in the démarche. */
	actuel?: Role | null;
	titre?: string;
	role?: Role;
	college?: string | null;
	invitant?: string | null;
	adresse?: string | null;
	expire_le?: string;
	/** Where the démarche is, for a member who may read it. */
	slug?: string | null;
}

const WHOLE =
	'id, role, college_id, adresse, nom, expire_le, usages, usages_max, envoyee_le, revoquee_le, acceptee_le, cree_le, profil!invitation_cree_par_fkey(nom)';

/** Mailed invitations whose address contains these letters, the newest first, from this one on; and how many there are. */
export async function listMailed(
	supabase: Supabase,
	demarcheId: string,
	{ contains = '', from = 0, most = PAGE }
) {
	const asked = supabase
		.from('invitation')
		.select(WHOLE, { count: 'exact' })
		.eq('demarche_id', demarcheId)
		.not('adresse', 'is', null);
	// In a pattern of the API, « * » and « % » stand for anything, and « _ » for any letter: none is asked for.
	const letters = contains.toLowerCase().replace(/[*%\\\s]/g, '').replaceAll('_', '\\_');
	const answer = await (letters ? asked.like('adresse', `%${letters}%`) : asked)
		.order('cree_le', { ascending: false })
		.order('adresse')
		.range(from, from + most - 1);
	// A page after the last one.
	if (answer.error?.code === 'PGRST103') return { list: [], count: 0 };
	return { list: unwrap(answer), count: answer.count ?? 0 };
}

/** The links of a démarche: first those that nobody revoked, the longest good first. */
export async function listLiens(supabase: Supabase, demarcheId: string) {
	return unwrap(
		await supabase
			.from('invitation')
			.select(WHOLE)
			.eq('demarche_id', demarcheId)
			.is('adresse', null)
			.order('revoquee_le', { nullsFirst: true })
			.order('expire_le', { ascending: false })
			.limit(PAGE)
	);
}

/** An invitation of this démarche, null for another one. */
export async function get(supabase: Supabase, demarcheId: string, id: string) {
	return unwrap(
		await supabase
			.from('invitation')
			.select('id, adresse, acceptee_le')
			.eq('demarche_id', demarcheId)
			.eq('id', id)
			.maybeSingle()
	);
}

/** Opens a link; the caller keeps its token, of which only the hash is stored. */
export async function createLien(
	supabase: Supabase,
	demarcheId: string,
	lien: {
		role: Role;
		college_id: string | null;
		expire_le: string;
		usages_max: number | null;
		jeton_hash: string;
	}
): Promise<Refus | null> {
	return refusalOf(await supabase.from('invitation').insert({ ...lien, demarche_id: demarcheId }));
}

/** Sends a mailed invitation again, good until then at least. */
export async function resend(
	supabase: Supabase,
	id: string,
	expire: string,
	jeton_hash: string
): Promise<Refus | null> {
	return refusalOf(
		await supabase.rpc('resend_invitation', {
			p_invitation: id,
			p_expire: expire,
			p_jeton_hash: jeton_hash
		})
	);
}

/** Closes an invitation, or opens it again. */
export async function revoke(
	supabase: Supabase,
	demarcheId: string,
	id: string,
	revoked: boolean
): Promise<Refus | null> {
	const answer = await supabase
		.from('invitation')
		.update({ revoquee_le: revoked ? new Date().toISOString() : null })
		.eq('id', id)
		.eq('demarche_id', demarcheId)
		.select('id');
	return answer.error?.code === '23505' ? 'deja_invitee' : refusalUnlessTouched(answer);
}

/** What this token opens, as far as its holder may know; null when nobody was given it. */
export async function read(supabase: Supabase, jeton: string): Promise<InvitationLue | null> {
	return unwrap(await supabase.rpc('read_invitation', { p_jeton: jeton })) as InvitationLue | null;
}

/** Makes the signed-in person a member. */
export async function accept(supabase: Supabase, jeton: string): Promise<Refus | null> {
	return refusalOf(await supabase.rpc('accept_invitation', { p_jeton: jeton }));
}
