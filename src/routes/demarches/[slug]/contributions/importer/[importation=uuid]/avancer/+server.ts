import { json } from '@sveltejs/kit';
import { openImport } from '../../open.server';
import { step } from '../../step.server';
import type { RequestHandler } from './$types';

/** Imports the next lot: {etat, faites, importees}, or why not. */
export const POST: RequestHandler = async ({ locals, params }) => {
	const { demarche, importation } = await openImport(locals, params);
	const answer = await step(locals, demarche.id, importation);
	return json(answer, { status: 'refus' in answer ? 409 : 200 });
};
