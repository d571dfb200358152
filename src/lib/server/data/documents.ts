import type { DroitDocument } from '../../domain/document/droit.ts';
import type { DocumentSaisie } from '../../domain/document/schema.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { seenAt, whyUntouched } from './seen.ts';
import { refusalOf, refusalUnlessTouched, unwrap } from './unwrap.ts';

/**
 * Documents of the démarche that this person may know of, in their order: with what they say now for those who read
 * them alive (`texte`), with the length of the published version for everybody (`publie`).
 */
export async function list(supabase: Supabase, demarcheId: string, signedIn: boolean) {
	const [documents, textes] = await Promise.all([
		supabase.from('document').select('*').eq('demarche_id', demarcheId).order('ordre').order('cree_le'),
		signedIn
			? supabase
					.from('document_texte')
					.select('document_id, mots, ecrit_le, auteur:profil(nom)')
					.eq('demarche_id', demarcheId)
			: null
	]);
	const rows = unwrap(documents);
	const published = rows.flatMap(({ publie_version_id }) => publie_version_id ?? []);
	const versions = published.length
		? unwrap(await supabase.from('document_version').select('id, mots').in('id', published))
		: [];
	const texteOf = new Map((textes ? unwrap(textes) : []).map((texte) => [texte.document_id, texte]));
	const motsOf = new Map(versions.map(({ id, mots }) => [id, mots]));
	return rows.map((document) => {
		const texte = texteOf.get(document.id);
		return {
			...document,
			texte: texte
				? { mots: texte.mots, ecrit_le: texte.ecrit_le, auteur: texte.auteur?.nom ?? null }
				: null,
			publie:
				document.publie_version_id && document.publie_le
					? { le: document.publie_le, mots: motsOf.get(document.publie_version_id) ?? 0 }
					: null
		};
	});
}

/** A document of this démarche; null when there is none, or this person may not know of it. */
export async function get(supabase: Supabase, demarcheId: string, id: string) {
	return unwrap(
		await supabase.from('document').select('*').eq('demarche_id', demarcheId).eq('id', id).maybeSingle()
	);
}

/** What the signed-in person may do with the living document; null: nothing. */
export async function getDroit(supabase: Supabase, id: string) {
	const { droit } = unwrap(await supabase.rpc('get_document_pass', { p_document: id })) as {
		droit: DroitDocument | null;
	};
	return droit;
}

/** What the document says now, at most some seconds old; null when nothing was ever written, or it may not be read alive. */
export async function getTexte(supabase: Supabase, id: string) {
	return unwrap(
		await supabase
			.from('document_texte')
			.select('contenu, mots, ecrit_le, auteur:profil(nom)')
			.eq('document_id', id)
			.maybeSingle()
	);
}

const rowOf = ({ etape_id, ...saisie }: DocumentSaisie) => ({ ...saisie, etape_id: etape_id || null });

/** Creates an empty document, last of its stage. Answers its id, or the refusal. */
export async function create(
	supabase: Supabase,
	demarcheId: string,
	saisie: DocumentSaisie
): Promise<{ id: string } | { refus: Refus }> {
	const last = unwrap(
		await supabase
			.from('document')
			.select('ordre')
			.eq('demarche_id', demarcheId)
			.order('ordre', { ascending: false })
			.limit(1)
			.maybeSingle()
	);
	const answer = await supabase
		.from('document')
		.insert({ ...rowOf(saisie), demarche_id: demarcheId, ordre: (last?.ordre ?? 0) + 1 })
		.select('id')
		.single();
	const refus = refusalOf(answer);
	return refus ? { refus } : { id: answer.data!.id };
}

type Change = Partial<{
	titre: string;
	etape_id: string | null;
	lecture: DocumentSaisie['lecture'];
	ecriture: DocumentSaisie['ecriture'];
	archive_le: string | null;
	publie_version_id: string | null;
}>;

async function change(supabase: Supabase, id: string, row: Change, seen: string): Promise<Refus | null> {
	const answer = await supabase.from('document').update(row).eq('id', id).eq('modifie_le', seenAt(seen)).select('id');
	const refus = refusalOf(answer);
	return refus || answer.data?.length ? refus : whyUntouched(supabase, 'document', id, seen);
}

/** Changes title, stage and access. `seen` is the modifie_le that the person had before their eyes. */
export const update = (supabase: Supabase, id: string, saisie: DocumentSaisie, seen: string) =>
	change(supabase, id, rowOf(saisie), seen);

/** Archives the document, or puts it back. */
export const updateArchive = (supabase: Supabase, id: string, archived: boolean, seen: string) =>
	change(supabase, id, { archive_le: archived ? new Date().toISOString() : null }, seen);

/** Makes this version the one that whoever reads the démarche may read; null withdraws it. */
export const updatePublication = (supabase: Supabase, id: string, versionId: string | null, seen: string) =>
	change(supabase, id, { publie_version_id: versionId }, seen);

/** Puts the documents in this order; writes only those whose rank changes. That is no modification of a document. */
export async function updateOrdre(supabase: Supabase, ids: readonly string[]): Promise<Refus | null> {
	const rows = unwrap(await supabase.from('document').select('id, ordre').in('id', ids));
	const rankOf = new Map(rows.map(({ id, ordre }) => [id, ordre]));
	for (const [index, id] of ids.entries()) {
		const ordre = index + 1;
		if (rankOf.get(id) === ordre) continue;
		const refus = refusalUnlessTouched(
			await supabase.from('document').update({ ordre }).eq('id', id).select('id')
		);
		if (refus) return refus;
	}
	return null;
}

/** Deletes a document, its history and its images for good. */
export async function remove(supabase: Supabase, id: string): Promise<Refus | null> {
	return refusalUnlessTouched(await supabase.from('document').delete().eq('id', id).select('id'));
}
