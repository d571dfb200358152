import { error } from '@sveltejs/kit';
import * as documents from '$lib/server/data/documents';
import type { PageServerLoad } from './$types';

/** One document: alive for its readers, as it was published for the others. */
export const load: PageServerLoad = async ({ locals, params, parent }) => {
	const { demarche } = await parent();
	const [document, droit] = await Promise.all([
		documents.get(locals.supabase, demarche.id, params.document),
		locals.user ? documents.getDroit(locals.supabase, params.document) : null
	]);
	if (!document) error(404, locals.messages.erreurs.introuvable);
	return { document, droit, trail: [{ label: document.titre }] };
};
