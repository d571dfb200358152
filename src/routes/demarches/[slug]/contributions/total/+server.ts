import { json } from '@sveltejs/kit';
import { readFiltre } from '$lib/domain/contribution/filtre';
import * as lists from '$lib/server/data/contribution-lists';
import { openDemarche } from '../../frame.server';
import { demandeOf } from '../demande.server';
import type { RequestHandler } from './$types';

/** How many contributions answer the filter now: what an open page asks for when it hears that something changed. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const frame = await openDemarche(locals, params.slug);
	const demande = demandeOf(frame, readFiltre(url.searchParams));
	const { total } = await lists.count(locals.supabase, frame.demarche.id, { ...demande, total: true });
	return json({ total }, { headers: { 'cache-control': 'private, no-store' } });
};
