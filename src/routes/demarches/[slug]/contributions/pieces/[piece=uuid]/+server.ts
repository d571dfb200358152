import { error } from '@sveltejs/kit';
import { MIME } from '$lib/domain/contribution/piece';
import * as pieces from '$lib/server/data/pieces';
import { openDemarche } from '../../../frame.server';
import type { RequestHandler } from './$types';

/** An attachment, for those who may read what it is attached to. Pictures are shown, the rest is downloaded. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { demarche } = await openDemarche(locals, params.slug);
	const piece = await pieces.get(locals.supabase, demarche.id, params.piece);
	if (!piece) error(404, locals.messages.erreurs.introuvable);
	const type = MIME[piece.type];
	const how = type.startsWith('image/') ? 'inline' : 'attachment';
	const name = encodeURIComponent(piece.nom).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
	return new Response(piece.bytes, {
		headers: {
			'content-type': type,
			'content-disposition': `${how}; filename*=UTF-8''${name}`,
			'cache-control': 'private, no-cache',
			'content-security-policy': "default-src 'none'; sandbox",
			'x-content-type-options': 'nosniff'
		}
	});
};
