import { error } from '@sveltejs/kit';
import { openMailbox } from '$lib/server/account/open-mailbox';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const mailbox = openMailbox(event);
	if (!mailbox) error(404, event.locals.messages.erreurs.introuvable);
	const mails = await mailbox.list();
	return { mails: mails.map(({ id, to, subject, sentAt }) => ({ id, to, subject, sentAt })) };
};
