import { json } from '@sveltejs/kit';
import * as avis from '$lib/server/data/avis';
import type { RequestHandler } from './$types';

/** How many avis the signed-in person has not read: what the bell asks when the page changes without being loaded anew. */
export const GET: RequestHandler = async ({ locals }) =>
	json(
		{ nombre: locals.user ? await avis.countUnread(locals.supabase) : 0 },
		{ headers: { 'cache-control': 'no-store' } }
	);
