import { error } from '@sveltejs/kit';
import * as images from '$lib/server/data/images';
import type { RequestHandler } from './$types';

/** An image of the document, for those who may read a text that shows it. It never changes. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const image = await images.get(locals.supabase, params.document, params.image);
	if (!image) error(404, locals.messages.erreurs.introuvable);
	return new Response(image.bytes, {
		headers: {
			'content-type': image.type,
			'content-disposition': 'inline',
			'cache-control': 'private, max-age=31536000, immutable',
			'content-security-policy': "default-src 'none'; sandbox",
			'x-content-type-options': 'nosniff'
		}
	});
};
