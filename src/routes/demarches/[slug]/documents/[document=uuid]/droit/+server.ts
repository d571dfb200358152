import { error, json } from '@sveltejs/kit';
import * as documents from '$lib/server/data/documents';
import type { RequestHandler } from './$types';

/** What the person may do with the living document now; asked by a page that was cut off. 401 nobody, 404 nothing to open. */
export const GET: RequestHandler = async ({ locals, params }) => {
	if (!locals.user) error(401);
	const droit = await documents.getDroit(locals.supabase, params.document);
	if (!droit) error(404, locals.messages.erreurs.introuvable);
	return json({ personne: locals.user.id, droit }, { headers: { 'cache-control': 'no-store' } });
};
