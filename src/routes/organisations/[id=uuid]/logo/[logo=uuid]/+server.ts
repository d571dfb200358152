import { error } from '@sveltejs/kit';
import * as logos from '$lib/server/data/logos';
import type { RequestHandler } from './$types';

/** The logo of an organisation; another image has another address, so this one is kept for good. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const logo = await logos.get(locals.supabase, params.id, params.logo);
	if (!logo) error(404, locals.messages.erreurs.introuvable);
	return new Response(logo.bytes, {
		headers: {
			'content-type': logo.type,
			'content-disposition': 'inline',
			'cache-control': 'public, max-age=31536000, immutable',
			'content-security-policy': "default-src 'none'; sandbox",
			'x-content-type-options': 'nosniff'
		}
	});
};
