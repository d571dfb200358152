import type { Langue } from '../../domain/personne/langue.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { refusalOf, refusalUnlessTouched, unwrap } from './unwrap.ts';

/** Language and notifications of the signed-in person. */
export async function getPreferences(supabase: Supabase, id: string) {
	return unwrap(
		await supabase
			.from('profil_prive')
			.select('langue, resume_hebdomadaire, alertes_immediates')
			.eq('profil_id', id)
			.maybeSingle()
	);
}

/** Name, preferences, mandates and rights of the signed-in person; mandates newest first. */
export async function getMine(supabase: Supabase, id: string) {
	const [profil, preferences, mandats, administrateur] = await Promise.all([
		supabase.from('profil').select('nom, cree_le, modifie_le').eq('id', id).maybeSingle(),
		getPreferences(supabase, id),
		supabase
			.from('mandat')
			.select('id, role, fonction, debut, fin, revoque_le, organisation(id, nom, nature, fictive)')
			.eq('profil_id', id)
			.order('debut', { ascending: false }),
		supabase.from('administrateur').select('profil_id').eq('profil_id', id).maybeSingle()
	]);
	return {
		profil: unwrap(profil),
		preferences,
		mandats: unwrap(mandats),
		administrateur: unwrap(administrateur) !== null
	};
}

/** What the frame of every page needs: the name, and whether the person runs the instance. */
export async function getSummary(supabase: Supabase, id: string) {
	const [profil, administrateur] = await Promise.all([
		supabase.from('profil').select('nom').eq('id', id).maybeSingle(),
		supabase.from('administrateur').select('profil_id').eq('profil_id', id).maybeSingle()
	]);
	return { nom: unwrap(profil)?.nom ?? '', administrateur: unwrap(administrateur) !== null };
}

export async function updateNom(supabase: Supabase, id: string, nom: string): Promise<Refus | null> {
	return refusalUnlessTouched(await supabase.from('profil').update({ nom }).eq('id', id).select('id'));
}

export async function updatePreferences(
	supabase: Supabase,
	id: string,
	preferences: { langue?: Langue; resume_hebdomadaire?: boolean; alertes_immediates?: boolean }
): Promise<Refus | null> {
	return refusalUnlessTouched(
		await supabase.from('profil_prive').update(preferences).eq('profil_id', id).select('profil_id')
	);
}

/** Deletes the account of the signed-in person; refused while a démarche has no other porteur. */
export async function removeMine(supabase: Supabase): Promise<Refus | null> {
	return refusalOf(await supabase.rpc('delete_account'));
}

/** Names of those of these people whom the signed-in person may see, by id. */
export async function listNoms(supabase: Supabase, ids: readonly string[]): Promise<Map<string, string>> {
	if (!ids.length) return new Map();
	const rows = unwrap(await supabase.from('profil').select('id, nom').in('id', ids));
	return new Map(rows.map(({ id, nom }) => [id, nom]));
}
