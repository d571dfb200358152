import { error } from '@sveltejs/kit';
import { linkify } from '$lib/server/mail/linkify';
import { openMailbox } from '$lib/server/account/open-mailbox';
import type { PageServerLoad } from './$types';

/** Only the text part: the HTML of a message never becomes part of a page. */
export const load: PageServerLoad = async (event) => {
	const mail = await openMailbox(event)?.get(event.params.id);
	if (!mail) error(404, event.locals.messages.erreurs.introuvable);
	event.setHeaders({ 'cache-control': 'no-store' });
	const { to, subject, sentAt, text } = mail;
	return { mail: { to, subject, sentAt, pieces: linkify(text) } };
};
