import { json } from '@sveltejs/kit';
import * as importations from '$lib/server/data/importations';
import { openForImport } from '../open.server';
import type { RequestHandler } from './$types';

/** Begins an import whose file will come in pieces: {fichier} → {id}. */
export const POST: RequestHandler = async ({ locals, params, request }) => {
	const { demarche } = await openForImport(locals, params.slug);
	const { fichier } = (await request.json()) as { fichier?: unknown };
	const begun = await importations.create(locals.supabase, demarche.id, String(fichier ?? ''));
	return json(begun, { status: 'refus' in begun ? 409 : 201 });
};
