import type { RequestEvent } from '@sveltejs/kit';
import { isLoopback } from '../config.ts';
import { getRuntime } from '../runtime.ts';
import { isLocalCaller } from '../web/local-caller.ts';
import type { Mailbox } from '../mail/mailbox.ts';

/**
 * The demonstration's mailbox, for somebody on this machine; null for anybody else and on an instance that has a public
 * address: one-time sign-in links are in there.
 */
export function openMailbox({
	request,
	getClientAddress
}: Pick<RequestEvent, 'request' | 'getClientAddress'>): Mailbox | null {
	const { mailbox, config } = getRuntime();
	const isHome = isLoopback(new URL(config.origin).hostname.replace(/^\[|\]$/g, ''));
	return mailbox && isHome && isLocalCaller(request.headers, getClientAddress()) ? mailbox : null;
}
