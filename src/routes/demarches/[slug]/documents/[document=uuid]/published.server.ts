import { error } from '@sveltejs/kit';
import { toHtml } from '$lib/documents/texte/html';
import { outline } from '$lib/documents/texte/outline';
import * as versions from '$lib/server/data/versions';

/** The version that everybody may read, ready to be shown. 404 when it was withdrawn meanwhile. */
export async function readPublished(
	{ supabase, messages }: App.Locals,
	slug: string,
	document: { id: string; publiee: string | null; publie_le: string | null }
) {
	const version = document.publiee && (await versions.get(supabase, document.id, document.publiee));
	if (!version || !document.publie_le) error(404, messages.erreurs.introuvable);
	const contenu = version.contenu as Parameters<typeof toHtml>[0];
	return {
		mots: version.mots,
		html: toHtml(contenu, { imageUrl: (id) => `/demarches/${slug}/documents/${document.id}/images/${id}` }),
		outline: outline(contenu)
	};
}
