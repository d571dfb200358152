import type { Cookies } from '@sveltejs/kit';
import { safePath } from '../../domain/personne/safe-path.ts';

// What a browser must remember while its owner is away reading a mail.

const HOUR = 60 * 60;

/** What is remembered: where to go after sign-in; the proof that this browser opened the account; that of a recovery. */
const COOKIES = {
	suite: { name: 'ensemblier-suite', maxAge: HOUR },
	inscription: { name: 'ensemblier-inscription', maxAge: 24 * HOUR },
	recuperation: { name: 'ensemblier-recuperation', maxAge: HOUR / 4 }
} as const;
export type Errand = keyof typeof COOKIES;

/** Seconds for which something is remembered. */
export const durationOf = (errand: Errand): number => COOKIES[errand].maxAge;

export function remember(cookies: Cookies, errand: Errand, value: string, secure: boolean): void {
	const { name, maxAge } = COOKIES[errand];
	cookies.set(name, value, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge });
}

export const recall = (cookies: Cookies, errand: Errand) => cookies.get(COOKIES[errand].name);

export function forget(cookies: Cookies, errand: Errand, secure: boolean): void {
	cookies.delete(COOKIES[errand].name, { path: '/', secure });
}

/** Where the person wanted to go, asked once. */
export function takeSuite(cookies: Cookies, secure: boolean): string {
	const path = safePath(recall(cookies, 'suite'));
	forget(cookies, 'suite', secure);
	return path;
}
