import { toHtml } from '$lib/documents/texte/html';
import * as documents from '$lib/server/data/documents';
import { readPublished } from './published.server';
import { trailTo } from './open.server';
import { readNow } from './text-now.server';
import type { PageServerLoad } from './$types';

/** One document: alive for its readers, as it was published for the others. */
export const load: PageServerLoad = async ({ locals, params, parent, url }) => {
	const { demarche, document, droit } = await parent();
	const trail = trailTo(locals, demarche.slug, document);
	if (!droit) return { published: await readPublished(locals, demarche.slug, document), trail };
	// What lists and search know is enough to begin with: the living text replaces it. A text that is too new to be known is read.
	const known = await documents.getTexte(locals.supabase, params.document);
	const contenu = known
		? (known.contenu as Parameters<typeof toHtml>[0])
		: (await readNow(locals, params.document))?.contenu;
	return {
		published: null,
		texte: contenu ? { html: toHtml(contenu, { imageUrl: (id) => `${url.pathname}/images/${id}` }) } : null,
		/** The outline that was asked for could not be written. */
		planAbsent: url.searchParams.get('plan') === 'absent',
		trail
	};
};
