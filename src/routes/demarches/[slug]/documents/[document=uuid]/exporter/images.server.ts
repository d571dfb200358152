import * as documents from '$lib/server/data/documents';

type Client = Parameters<typeof documents.getImage>[0];

/** Every id of an image in the text, wherever it stands. */
function imageIds(contenu: unknown, found = new Set<string>()): Set<string> {
	if (Array.isArray(contenu)) for (const child of contenu) imageIds(child, found);
	else if (typeof contenu === 'object' && contenu !== null) {
		const { type, attrs, content } = contenu as {
			type?: string;
			attrs?: { image?: unknown };
			content?: unknown;
		};
		if (type === 'image' && typeof attrs?.image === 'string') found.add(attrs.image);
		imageIds(content, found);
	}
	return found;
}

/** The images of a text as data addresses, by id, so that it can be read without this site. */
export async function embedImages(supabase: Client, documentId: string, contenu: unknown) {
	const images = new Map<string, string>();
	for (const id of imageIds(contenu)) {
		const image = await documents.getImage(supabase, documentId, id);
		if (!image) continue;
		const bytes = Buffer.from(image.donnees.replace(/^\\x/, ''), 'hex');
		images.set(id, `data:${image.type};base64,${bytes.toString('base64')}`);
	}
	return images;
}
