import { json } from '@sveltejs/kit';
import * as importations from '$lib/server/data/importations';
import { openForImport } from '../../open.server';
import type { RequestHandler } from './$types';

/** Removes some of what an import brought: {done}, or why not. */
export const POST: RequestHandler = async ({ locals, params }) => {
	await openForImport(locals, params.slug);
	const answer = await importations.remove(locals.supabase, params.importation);
	return json(answer, { status: 'refus' in answer ? 409 : 200 });
};
