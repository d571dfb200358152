import type { JSONContent } from '@tiptap/core';
import { clean } from '$lib/documents/texte/clean';
import { imagesOf } from '$lib/documents/texte/projection';
import * as images from '$lib/server/data/images';

/** The images of a text as data addresses, by id, so that it can be read without this site. */
export async function embedImages({ supabase }: App.Locals, documentId: string, contenu: JSONContent) {
	const addresses = new Map<string, string>();
	for (const id of imagesOf(clean(contenu))) {
		const image = await images.get(supabase, documentId, id);
		if (image) addresses.set(id, `data:${image.type};base64,${Buffer.from(image.bytes).toString('base64')}`);
	}
	return addresses;
}
