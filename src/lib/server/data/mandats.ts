import type { RoleMandat } from '../../domain/personne/mandat.ts';
import type { MandatChange, MandatSaisie } from '../../domain/personne/mandat-schema.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { refusalOf, refusalUnlessTouched, unwrap } from './unwrap.ts';

/** Mandates of an organisation that the person may see, past ones too, newest first. */
export async function list(supabase: Supabase, organisationId: string) {
	return unwrap(
		await supabase
			.from('mandat')
			.select('id, profil_id, role, fonction, debut, fin, revoque_le, accorde_par, profil!mandat_profil_id_fkey(nom)')
			.eq('organisation_id', organisationId)
			.order('debut', { ascending: false })
			.order('accorde_le', { ascending: false })
	);
}

/** Mandates of this person with their organisations, past ones too, newest first. */
export async function listOf(supabase: Supabase, profilId: string) {
	return unwrap(
		await supabase
			.from('mandat')
			.select('role, debut, fin, revoque_le, organisation(id, nom, fictive)')
			.eq('profil_id', profilId)
			.order('debut', { ascending: false })
	);
}

/** People whom the person works with in a démarche: those to whom a référent may grant a mandate at once. */
export async function listAcquaintances(supabase: Supabase, me: string) {
	const rows = unwrap(
		await supabase
			.from('membre')
			.select('profil_id, profil!inner(nom)')
			.neq('profil_id', me)
			.is('retire_le', null)
			.limit(1000)
	);
	const names = new Map(rows.map(({ profil_id, profil }) => [profil_id, profil.nom]));
	return [...names]
		.map(([id, nom]) => ({ id, nom }))
		.toSorted((a, b) => a.nom.localeCompare(b.nom, 'fr'));
}

/** An end before the first day, which the database alone knows when it was left empty, is a refusal. */
function refusalOfDates(answer: { data: unknown; error: { code?: string; message: string } | null }): Refus | null {
	return answer.error?.code === '23514' ? 'fin_avant_debut' : refusalOf(answer);
}

/** Grants a mandate to somebody whom the person knows, from today unless it says otherwise. */
export async function create(
	supabase: Supabase,
	organisationId: string,
	{ personne, role, fonction, debut, fin }: MandatSaisie
): Promise<Refus | null> {
	return refusalOfDates(
		await supabase.from('mandat').insert({
			organisation_id: organisationId,
			profil_id: personne,
			role,
			fonction,
			...(debut ? { debut } : {}),
			fin: fin || null
		})
	);
}

/** Changes the function and the last day of a mandate. */
export async function update(
	supabase: Supabase,
	organisationId: string,
	id: string,
	{ fonction, fin }: MandatChange
): Promise<Refus | null> {
	const answer = await supabase
		.from('mandat')
		.update({ fonction, fin: fin || null })
		.eq('organisation_id', organisationId)
		.eq('id', id)
		.select('id');
	return answer.error ? refusalOfDates(answer) : refusalUnlessTouched(answer);
}

/** Ends a mandate now: that of somebody else as a référent, or one's own. It stays in the history. */
export async function remove(supabase: Supabase, id: string): Promise<Refus | null> {
	return refusalUnlessTouched(
		await supabase
			.from('mandat')
			.update({ revoque_le: new Date().toISOString() })
			.eq('id', id)
			.is('revoque_le', null)
			.select('id')
	);
}

/** Requests that the person may see, the oldest that waits first. */
export async function listDemandes(supabase: Supabase, organisationId: string) {
	return unwrap(
		await supabase
			.from('demande_mandat')
			.select('id, profil_id, fonction, message, etat, motif, cree_le, profil!demande_mandat_profil_id_fkey(nom)')
			.eq('organisation_id', organisationId)
			.order('cree_le')
	);
}

/** Asks for a mandate; refused while a first request waits. */
export async function createDemande(
	supabase: Supabase,
	organisationId: string,
	profilId: string,
	{ fonction, message }: { fonction: string; message: string }
): Promise<Refus | null> {
	const row = { organisation_id: organisationId, profil_id: profilId, fonction, message };
	const answer = await supabase.from('demande_mandat').insert(row);
	return answer.error?.code === '23505' ? 'demande_deja_faite' : refusalOf(answer);
}

/** Withdraws one's own request that waits. */
export async function removeDemande(supabase: Supabase, id: string): Promise<Refus | null> {
	return refusalUnlessTouched(await supabase.from('demande_mandat').delete().eq('id', id).select('id'));
}

/** Grants what was asked for, from today. */
export async function acceptDemande(
	supabase: Supabase,
	id: string,
	{ role, fonction, fin }: { role: RoleMandat; fonction: string; fin: string }
): Promise<Refus | null> {
	return refusalOf(
		await supabase.rpc('accept_demande_mandat', {
			p_demande: id,
			p_role: role,
			p_fonction: fonction,
			// The generated types know no null in an argument.
			p_fin: (fin || null) as string
		})
	);
}

export async function refuseDemande(supabase: Supabase, id: string, motif: string): Promise<Refus | null> {
	return refusalOf(await supabase.rpc('refuse_demande_mandat', { p_demande: id, p_motif: motif }));
}

/** Invitations that wait for an answer, for référents. */
export async function listInvitations(supabase: Supabase, organisationId: string) {
	return unwrap(
		await supabase
			.from('invitation_mandat')
			.select('id, courriel, role, fonction, fin, expire_le')
			.eq('organisation_id', organisationId)
			.is('annulee_le', null)
			.is('acceptee_le', null)
			.order('cree_le', { ascending: false })
	);
}

/** Mails the invitation `id`, whose token is the one that `jeton_hash` comes from. */
export async function invite(
	supabase: Supabase,
	organisationId: string,
	{ id, jeton_hash }: { id: string; jeton_hash: string },
	{ courriel, role, fonction, fin }: { courriel: string; role: RoleMandat; fonction: string; fin: string }
): Promise<Refus | null> {
	return refusalOf(
		await supabase.rpc('invite_mandat', {
			p_id: id,
			p_organisation: organisationId,
			p_courriel: courriel,
			p_role: role,
			p_fonction: fonction,
			p_fin: (fin || null) as string,
			p_jeton_hash: jeton_hash
		})
	);
}

export async function removeInvitation(
	supabase: Supabase,
	organisationId: string,
	id: string
): Promise<Refus | null> {
	return refusalUnlessTouched(
		await supabase
			.from('invitation_mandat')
			.update({ annulee_le: new Date().toISOString() })
			.eq('organisation_id', organisationId)
			.eq('id', id)
			.select('id')
	);
}

/** What a mailed token offers. */
export interface InvitationLue {
	organisation_id: string;
	organisation: string;
	role: RoleMandat;
	fonction: string;
	fin: string | null;
	expire_le: string;
}

/** What this token offers; null once it was used, withdrawn or out of date. */
export async function getInvitation(supabase: Supabase, jeton: string): Promise<InvitationLue | null> {
	return unwrap(await supabase.rpc('get_invitation_mandat', { p_jeton: jeton })) as InvitationLue | null;
}

/** Takes the mandate that the token offers; answers the organisation. */
export async function acceptInvitation(
	supabase: Supabase,
	jeton: string
): Promise<{ organisation: string } | { refus: Refus }> {
	const answer = await supabase.rpc('accept_invitation_mandat', { p_jeton: jeton });
	const refus = refusalOf(answer);
	return refus ? { refus } : { organisation: unwrap(answer) };
}
