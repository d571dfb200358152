import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { listNoms } from './personnes.ts';
import { refusalUnlessTouched, unwrap } from './unwrap.ts';

const SUMMARY = 'id, numero, genre, nom, mots, cree_le, cree_par';

/** How many versions one page of the history shows. */
export const PAGE = 40;

/** Versions of a document, newest first, each with its people: who asked for it, who wrote since the one before. At most PAGE, older than the number `before`. */
export async function list(supabase: Supabase, documentId: string, before?: number) {
	let query = supabase.from('document_version').select(SUMMARY).eq('document_id', documentId);
	if (before) query = query.lt('numero', before);
	const rows = unwrap(await query.order('numero', { ascending: false }).limit(PAGE));
	if (!rows.length) return [];
	const [asked, wrote] = await Promise.all([
		listNoms(supabase, [...new Set(rows.flatMap(({ cree_par }) => cree_par ?? []))]),
		supabase
			.from('document_version_auteur')
			.select('version_id, signes, profil(nom)')
			.in(
				'version_id',
				rows.map(({ id }) => id)
			)
			.order('signes', { ascending: false })
	]);
	const auteurs = Map.groupBy(unwrap(wrote), ({ version_id }) => version_id);
	return rows.map(({ cree_par, ...version }) => ({
		...version,
		demandee_par: (cree_par && asked.get(cree_par)) ?? null,
		auteurs: (auteurs.get(version.id) ?? []).flatMap(({ profil, signes }) =>
			profil ? [{ nom: profil.nom, signes }] : []
		)
	}));
}

/** Names of the versions to choose from, newest first: at most 200. */
export async function listNames(supabase: Supabase, documentId: string) {
	return unwrap(
		await supabase
			.from('document_version')
			.select('id, numero, genre, nom, cree_le')
			.eq('document_id', documentId)
			.order('numero', { ascending: false })
			.limit(200)
	);
}

/** A version of this document with what it said; null when there is none, or it may not be read. */
export async function get(supabase: Supabase, documentId: string, id: string) {
	return unwrap(
		await supabase
			.from('document_version')
			.select(`${SUMMARY}, contenu`)
			.eq('document_id', documentId)
			.eq('id', id)
			.maybeSingle()
	);
}

/** How many versions the document has. */
export async function count(supabase: Supabase, documentId: string): Promise<number> {
	const { count, error } = await supabase
		.from('document_version')
		.select('id', { count: 'exact', head: true })
		.eq('document_id', documentId);
	unwrap({ data: null, error });
	return count ?? 0;
}

/** Gives a version this name; null takes it away. */
export async function updateNom(supabase: Supabase, id: string, nom: string | null): Promise<Refus | null> {
	return refusalUnlessTouched(await supabase.from('document_version').update({ nom }).eq('id', id).select('id'));
}
