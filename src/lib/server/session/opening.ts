import { createHash, randomBytes } from 'node:crypto';
import type { Cookies } from '@sveltejs/kit';
import type { User } from '@supabase/supabase-js';
import { forget, recall, remember } from './errand.ts';

// Somebody may open an account with an address that is not theirs and wait until its owner confirms it: they would know
// the password. The browser that opened the account keeps a secret whose fingerprint is written into the account; a
// confirmation without it does not trust the password.

const fingerprintOf = (secret: string) => createHash('sha256').update(secret).digest('base64url');

/** Gives this browser a secret and answers its fingerprint. Done for every sign-up, so that it tells nothing. */
export function rememberOpening(cookies: Cookies, secure: boolean): string {
	const secret = randomBytes(32).toString('base64url');
	remember(cookies, 'inscription', secret, secure);
	return fingerprintOf(secret);
}

/** True when this browser opened the account; asked once. */
export function takeOpening(
	cookies: Cookies,
	{ user_metadata: { ouverture } }: User,
	secure: boolean
): boolean {
	const secret = recall(cookies, 'inscription');
	forget(cookies, 'inscription', secure);
	return secret !== undefined && ouverture === fingerprintOf(secret);
}
