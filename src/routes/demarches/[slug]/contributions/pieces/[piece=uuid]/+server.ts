import { error } from '@sveltejs/kit';
import * as pieces from '$lib/server/data/pieces';
import { servePiece } from '$lib/server/web/serve-piece';
import { openDemarche } from '../../../frame.server';
import type { RequestHandler } from './$types';

/** An attachment, for those who may read what it is attached to. Pictures are shown, the rest is downloaded. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { demarche } = await openDemarche(locals, params.slug);
	const piece = await pieces.get(locals.supabase, demarche.id, params.piece);
	if (!piece) error(404, locals.messages.erreurs.introuvable);
	return servePiece(piece);
};
