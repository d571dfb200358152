import type { ImageLue, TypeImage } from '../../domain/document/image.ts';
import type { Refus } from '../../domain/refus.ts';
import { readBytes, writeBytes } from './bytes.ts';
import type { Supabase } from './client.ts';
import { refusalOf, unwrap } from './unwrap.ts';

/** An image of this document as it was sent; null when it does not exist or this person may not see it. */
export async function get(
	supabase: Supabase,
	documentId: string,
	id: string
): Promise<{ type: TypeImage; bytes: Uint8Array<ArrayBuffer> } | null> {
	const row = unwrap(
		await supabase
			.from('document_image')
			.select('type, donnees')
			.eq('document_id', documentId)
			.eq('id', id)
			.maybeSingle()
	);
	// PostgREST writes bytes as \x and hexadecimal digits.
	return row && { type: row.type, bytes: readBytes(row.donnees) };
}

/** Keeps an image that the document's text can then show, and answers its id, or why not. */
export async function create(
	supabase: Supabase,
	document: { id: string; demarche_id: string },
	image: ImageLue & { bytes: Uint8Array }
): Promise<{ id: string } | { refus: Refus }> {
	const { type, largeur, hauteur, bytes } = image;
	const answer = await supabase
		.from('document_image')
		.insert({
			document_id: document.id,
			demarche_id: document.demarche_id,
			type,
			largeur,
			hauteur,
			donnees: writeBytes(bytes)
		})
		.select('id')
		.single();
	const refus = refusalOf(answer);
	return refus ? { refus } : { id: unwrap(answer).id };
}
