import { error, json } from '@sveltejs/kit';
import { MAX_OCTETS, MORCEAU } from '$lib/domain/contribution/importation';
import * as importations from '$lib/server/data/importations';
import { openForImport } from '../../../open.server';
import type { RequestHandler } from './$types';

/** Takes one piece of a file, once however often it is sent. */
export const PUT: RequestHandler = async ({ locals, params, request }) => {
	const { demarche } = await openForImport(locals, params.slug);
	const numero = Number(params.numero);
	const octets = new Uint8Array(await request.arrayBuffer());
	if (!(numero * MORCEAU < MAX_OCTETS) || octets.length > MORCEAU)
		error(413, locals.messages.refus.import_trop_grand);
	const refus = await importations.addPiece(locals.supabase, demarche.id, params.importation, numero, octets);
	return json({ refus }, { status: refus ? 409 : 200 });
};
