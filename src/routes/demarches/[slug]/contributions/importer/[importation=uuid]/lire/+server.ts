import { json } from '@sveltejs/kit';
import { readReceived } from '$lib/server/importation/receive';
import { openImport } from '../../open.server';
import type { RequestHandler } from './$types';

/** Reads a file once all its pieces are there. */
export const POST: RequestHandler = async ({ locals, params }) => {
	const { demarche, etapes, importation } = await openImport(locals, params);
	const refus =
		importation.etat === 'recue'
			? await readReceived(locals.supabase, demarche.id, importation.id, etapes[0]?.id ?? null)
			: null;
	return json({ refus }, { status: refus ? 409 : 200 });
};
