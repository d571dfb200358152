import { error, redirect } from '@sveltejs/kit';
import { isJeton, rememberJeton } from '../../open.server';
import type { RequestHandler } from './$types';

/**
 * The link that a visitor kept: this browser takes the answer up again, with `corriger` even one that waits for its address.
 * Opening it changes nothing of the answer.
 */
export const GET: RequestHandler = (event) => {
	const { code, jeton } = event.params;
	if (!isJeton(jeton)) error(404, event.locals.messages.reponse.introuvable);
	rememberJeton(event, jeton);
	redirect(303, event.url.searchParams.has('corriger') ? `/r/${code}?corriger` : `/r/${code}`);
};
