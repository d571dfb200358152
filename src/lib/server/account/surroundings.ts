import type { RequestEvent } from '@sveltejs/kit';
import type { Desk } from '../mail/account-letters.ts';
import { getRuntime } from '../runtime.ts';

/** True when the site is served over https: cookies then say so. */
export const isSecure = () => getRuntime().config.origin.startsWith('https:');

/** The desk from which messages leave, in the language of the page. */
export function deskOf({ locals }: Pick<RequestEvent, 'locals'>): Desk {
	const { mail, config } = getRuntime();
	return { mail, origin: config.origin, langue: locals.langue, messages: locals.messages };
}
