import { toHtml } from '$lib/documents/texte/html';
import * as documents from '$lib/server/data/documents';
import * as versions from '$lib/server/data/versions';

type Contenu = Parameters<typeof toHtml>[0];

/**
 * The text of a synthesis as HTML: as it stands for those who facilitate, as it was published for the others. Null when there is
 * none that they may read; its html is null while nothing is written.
 */
export async function readTexte(
	{ supabase }: App.Locals,
	demarche: { id: string; slug: string },
	id: string | null,
	alive: boolean
): Promise<{ id: string; html: string | null } | null> {
	const found = id && (await documents.get(supabase, demarche.id, id));
	if (!found) return null;
	const known = alive
		? await documents.getTexte(supabase, found.id)
		: found.publie_version_id && !found.archive_le
			? await versions.get(supabase, found.id, found.publie_version_id)
			: null;
	if (!alive && !known) return null;
	const imageUrl = (image: string) => `/demarches/${demarche.slug}/documents/${found.id}/images/${image}`;
	return { id: found.id, html: known?.mots ? toHtml(known.contenu as Contenu, { imageUrl }) : null };
}
