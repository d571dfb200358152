import { readModele, type Modele } from '../../domain/modele/schema.ts';
import type { VisibiliteModele } from '../../domain/modele/visibilite.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { refusalOf, refusalUnlessTouched, unwrap } from './unwrap.ts';

/** The modèles that people saved and that this person may use, newest first. */
export async function list(supabase: Supabase) {
	return unwrap(
		await supabase
			.from('modele')
			.select('id, titre, resume, visibilite, cree_par, cree_le')
			.order('cree_le', { ascending: false })
	);
}

/** A modèle that people saved, with what it brings; null when there is none, it is somebody else's, or it cannot be read. */
export async function get(supabase: Supabase, id: string) {
	const found = unwrap(await supabase.from('modele').select('*').eq('id', id).maybeSingle());
	const contenu = found && readModele(found.contenu);
	return contenu ? { ...found, contenu } : null;
}

/** Keeps a modèle for this person alone. Answers its id, or the refusal. */
export async function create(supabase: Supabase, modele: Modele): Promise<{ id: string } | { refus: Refus }> {
	const { titre, resume } = modele;
	const answer = await supabase.from('modele').insert({ titre, resume, contenu: modele }).select('id').single();
	const refus = refusalOf(answer);
	return refus ? { refus } : { id: answer.data!.id };
}

/** Shares a modèle with everybody who has an account, or takes it back. */
export async function updateVisibilite(
	supabase: Supabase,
	id: string,
	visibilite: VisibiliteModele
): Promise<Refus | null> {
	return refusalUnlessTouched(await supabase.from('modele').update({ visibilite }).eq('id', id).select('id'));
}

/** Removes a modèle; the démarches made from it keep what it brought. */
export async function remove(supabase: Supabase, id: string): Promise<Refus | null> {
	return refusalUnlessTouched(await supabase.from('modele').delete().eq('id', id).select('id'));
}

/** What a démarche was made from, as it was that day; null when nothing is kept. */
export async function getSnapshot(supabase: Supabase, demarcheId: string) {
	const found = unwrap(
		await supabase.from('demarche_modele').select('*').eq('demarche_id', demarcheId).maybeSingle()
	);
	const contenu = found && readModele(found.contenu);
	return contenu ? { ...found, contenu } : null;
}
