import type { Refus } from '../../domain/refus.ts';
import type { SyntheseSaisie } from '../../domain/synthese/schema.ts';
import type { Supabase } from './client.ts';
import { seenAt } from './seen.ts';
import { refusalOf, unwrap } from './unwrap.ts';

/** A synthesis and what it adds up to. A collège is null for those who have none. */
export interface Synthese {
	id: string;
	numero: number;
	titre: string;
	essentiel: string;
	document: string | null;
	publiee_le: string | null;
	modifie_le: string;
	contributions: number;
	/** People, each once, whatever they support of it. */
	soutiens: number;
	colleges: [nom: string | null, nombre: number][];
	organisations: [nom: string, id: string][];
}

/** The syntheses of a démarche that this person may read, by number. Neither merged nor removed ones. */
export async function list(supabase: Supabase, demarcheId: string): Promise<Synthese[]> {
	return unwrap(await supabase.rpc('list_syntheses', { p_demarche: demarcheId })) as unknown as Synthese[];
}

/** One of them; null when it is absent, merged, removed, or not for this person. */
export async function get(supabase: Supabase, demarcheId: string, numero: number): Promise<Synthese | null> {
	const answer = await supabase.rpc('list_syntheses', { p_demarche: demarcheId, p_numero: numero });
	return (unwrap(answer) as unknown as Synthese[])[0] ?? null;
}

/** The row behind an address, merged or removed too; null when it is absent or not for this person. */
export async function getRow(supabase: Supabase, demarcheId: string, numero: number) {
	return unwrap(
		await supabase
			.from('synthese')
			.select('id, numero, titre, vivante, fusionnee_dans, supprimee_le')
			.eq('demarche_id', demarcheId)
			.eq('numero', numero)
			.maybeSingle()
	);
}

/** Number and title of syntheses by their ids, merged and removed ones too. */
export async function listNames(supabase: Supabase, ids: readonly string[]) {
	if (!ids.length) return new Map<string, { numero: number; titre: string }>();
	const rows = unwrap(await supabase.from('synthese').select('id, numero, titre').in('id', ids));
	return new Map(rows.map(({ id, ...name }) => [id, name]));
}

/** Those that were removed, the last one first, for those who may put them back. */
export async function listRemoved(supabase: Supabase, demarcheId: string) {
	return unwrap(
		await supabase
			.from('synthese')
			.select('numero, titre')
			.eq('demarche_id', demarcheId)
			.not('supprimee_le', 'is', null)
			.order('supprimee_le', { ascending: false })
			.limit(50)
	);
}

/** The texts of those that were merged into a synthesis. */
export async function listMergedTexts(supabase: Supabase, demarcheId: string, id: string) {
	return unwrap(
		await supabase
			.from('synthese')
			.select('titre, document_id')
			.eq('demarche_id', demarcheId)
			.eq('fusionnee_dans', id)
			.not('document_id', 'is', null)
			.order('numero')
	);
}

/** The documents that are the text of a synthesis. */
export async function listDocuments(supabase: Supabase, demarcheId: string): Promise<Set<string>> {
	const rows = unwrap(
		await supabase
			.from('synthese')
			.select('document_id')
			.eq('demarche_id', demarcheId)
			.not('document_id', 'is', null)
	);
	return new Set(rows.flatMap(({ document_id }) => document_id ?? []));
}

/** Who gathered and wrote it and those that it came from, by name, for members. */
export async function listAuteurs(supabase: Supabase, id: string): Promise<string[]> {
	return unwrap(await supabase.rpc('list_auteurs_synthese', { p_synthese: id })).map(({ nom }) => nom);
}

/** What was done to a synthesis, or with it, the latest first; `most` of them. */
export async function listGestes(supabase: Supabase, id: string, most: number) {
	return unwrap(
		await supabase
			.from('synthese_geste')
			.select('id, geste, synthese_id, autre_id, nombre, avant, apres, fait_par, fait_le, annule_par, annule_le')
			.or(`synthese_id.eq.${id},autre_id.eq.${id}`)
			.order('rang', { ascending: false })
			.limit(most)
	);
}

type Answer<T> = T | { refus: Refus };

/** Begins a synthesis with these contributions. Answers its number. */
export async function create(
	supabase: Supabase,
	demarcheId: string,
	{ titre, essentiel }: SyntheseSaisie,
	contributions: string[] = []
): Promise<Answer<{ numero: number }>> {
	const answer = await supabase.rpc('create_synthese', {
		p_demarche: demarcheId,
		p_titre: titre,
		p_essentiel: essentiel,
		p_contributions: contributions
	});
	const refus = refusalOf(answer);
	return refus ? { refus } : { numero: answer.data! };
}

/** Changes title and short version. `seen` is the modifie_le that the person had before their eyes. */
export async function update(
	supabase: Supabase,
	id: string,
	{ titre, essentiel }: SyntheseSaisie,
	seen: string
): Promise<Refus | null> {
	return refusalOf(
		await supabase.rpc('update_synthese', {
			p_synthese: id,
			p_vu: seenAt(seen),
			p_titre: titre,
			p_essentiel: essentiel
		})
	);
}

/** Puts all that a synthesis gathers into another one. */
export async function updateMerged(supabase: Supabase, id: string, into: string): Promise<Refus | null> {
	return refusalOf(await supabase.rpc('merge_syntheses', { p_synthese: id, p_cible: into }));
}

/** Moves contributions of a synthesis into a new one. Answers its number. */
export async function createSplit(
	supabase: Supabase,
	id: string,
	titre: string,
	contributions: string[]
): Promise<Answer<{ numero: number }>> {
	const answer = await supabase.rpc('split_synthese', {
		p_synthese: id,
		p_titre: titre,
		p_contributions: contributions
	});
	const refus = refusalOf(answer);
	return refus ? { refus } : { numero: answer.data! };
}

/** Lets whoever reads the démarche read it, or no more. */
export async function updatePublication(
	supabase: Supabase,
	id: string,
	publish: boolean
): Promise<Refus | null> {
	return refusalOf(await supabase.rpc('publish_synthese', { p_synthese: id, p_publier: publish }));
}

/** The document in which its text is written together, made the first time. */
export async function createTexte(supabase: Supabase, id: string): Promise<Answer<{ document: string }>> {
	const answer = await supabase.rpc('open_texte_synthese', { p_synthese: id });
	const refus = refusalOf(answer);
	return refus ? { refus } : { document: answer.data! };
}

/** Takes it away, until this is undone. */
export async function remove(supabase: Supabase, id: string): Promise<Refus | null> {
	return refusalOf(await supabase.rpc('remove_synthese', { p_synthese: id }));
}

/** Undoes a gesture. */
export async function removeGeste(supabase: Supabase, geste: string): Promise<Refus | null> {
	return refusalOf(await supabase.rpc('undo_geste_synthese', { p_geste: geste }));
}
