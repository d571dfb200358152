import type { CharteSaisie } from '../../domain/cadre/charte-saisie.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { seenAt } from './seen.ts';
import { refusalOf, refusalUnlessTouched, unwrap } from './unwrap.ts';

/** Every version of the charte that the person may read, newest first, the draft before them. */
export async function list(supabase: Supabase, demarcheId: string) {
	return unwrap(
		await supabase
			.from('charte_version')
			.select('*')
			.eq('demarche_id', demarcheId)
			.order('numero', { ascending: false, nullsFirst: true })
	);
}

/** Signatures of all versions, oldest first. The hand that signed only reaches those who may see its name. */
export async function listSignatures(supabase: Supabase, demarcheId: string, withNames: boolean) {
	const columns = 'id, version_id, signee_le, retiree_le, organisation!inner(id, nom, fictive)' as const;
	const named = `${columns}, profil:profil!charte_signature_profil_id_fkey(nom)` as const;
	const rows = unwrap(
		await supabase
			.from('charte_signature')
			.select((withNames ? named : columns) as typeof named)
			.eq('demarche_id', demarcheId)
			.order('signee_le')
	);
	return rows.map(({ profil, ...signature }) => ({ ...signature, par: profil?.nom ?? null }));
}

/**
 * Writes the draft and answers its new modifie_le. `seen` is the one that the person had before their eyes, empty when there
 * was no draft.
 */
export async function update(
	supabase: Supabase,
	demarcheId: string,
	saisie: CharteSaisie,
	seen: string
): Promise<{ refus: Refus } | { refus: null; seen: string }> {
	const rows = supabase.from('charte_version');
	const answer = seen
		? await rows
				.update(saisie)
				.eq('demarche_id', demarcheId)
				.is('publiee_le', null)
				.eq('modifie_le', seenAt(seen))
				.select('modifie_le')
		: await rows.insert({ ...saisie, demarche_id: demarcheId }).select('modifie_le');
	if (answer.error?.code === '23505') return { refus: 'modifie_entre_temps' };
	const refus = refusalOf(answer);
	if (refus) return { refus };
	const written = answer.data?.[0];
	return written ? { refus: null, seen: written.modifie_le } : { refus: 'modifie_entre_temps' };
}

/** Gives up the draft; what was published stays. */
export async function removeBrouillon(supabase: Supabase, demarcheId: string): Promise<Refus | null> {
	return refusalUnlessTouched(
		await supabase
			.from('charte_version')
			.delete()
			.eq('demarche_id', demarcheId)
			.is('publiee_le', null)
			.select('id')
	);
}

/** Publishes the draft that the person had before their eyes. */
export async function createVersion(
	supabase: Supabase,
	demarcheId: string,
	seen: string
): Promise<Refus | null> {
	return refusalOf(
		await supabase.rpc('publish_charte', { p_demarche: demarcheId, p_vu: seenAt(seen) })
	);
}

/** Signs a version for an organisation. */
export async function createSignature(
	supabase: Supabase,
	versionId: string,
	organisationId: string
): Promise<Refus | null> {
	return refusalOf(
		await supabase.rpc('sign_charte', { p_version: versionId, p_organisation: organisationId })
	);
}

/** Takes a signature back. */
export async function removeSignature(supabase: Supabase, id: string): Promise<Refus | null> {
	return refusalOf(await supabase.rpc('withdraw_signature', { p_signature: id }));
}
