import { error } from '@sveltejs/kit';
import * as lots from '$lib/server/data/lots';
import { writeErrors } from '$lib/server/invitation/write-errors';
import { openDemarche } from '../../../../frame.server';
import type { RequestHandler } from './$types';

/** The lines to correct of a prepared list, as a CSV. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { demarche } = await openDemarche(locals, params.slug);
	const lot = locals.user && (await lots.get(locals.supabase, demarche.id, params.lot));
	if (!lot) error(404, locals.messages.refus.liste_perdue);
	const { membres } = locals.messages;
	return new Response(writeErrors(lot.lignes, membres), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${membres.lot.fichier}"`,
			'cache-control': 'no-store'
		}
	});
};
