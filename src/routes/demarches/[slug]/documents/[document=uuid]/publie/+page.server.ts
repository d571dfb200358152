import { redirect } from '@sveltejs/kit';
import { trailTo } from '../open.server';
import { readPublished } from '../published.server';
import type { PageServerLoad } from './$types';

/** What everybody else reads, for those who see the living text; the others have it at the document's own address. */
export const load: PageServerLoad = async ({ locals, parent }) => {
	const { demarche, document, droit } = await parent();
	if (!droit) redirect(308, `/demarches/${demarche.slug}/documents/${document.id}`);
	return {
		published: await readPublished(locals, demarche.slug, document),
		partie: locals.messages.documents.publie,
		trail: trailTo(locals, demarche.slug, document, { label: locals.messages.documents.publie })
	};
};
