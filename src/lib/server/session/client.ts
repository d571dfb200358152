import { createServerClient } from '@supabase/ssr';
import type { Cookies } from '@sveltejs/kit';
import type { Supabase } from '../data/client.ts';
import type { Database } from '../data/database.types.ts';
import type { SupabaseAccess } from '../runtime.ts';
import { watchReach, type Reach } from './reach.ts';
import { shareRefresh } from './refresh.ts';

/**
 * Name of the cookie that holds the session; the library adds .0, .1… when it is long. On https the prefix makes
 * browsers refuse one that another site of the same domain tries to plant.
 */
export const sessionCookie = (secure: boolean) => `${secure ? '__Host-' : ''}ensemblier-session`;

const isSessionCookie = (name: string, secure: boolean) => {
	const base = sessionCookie(secure);
	return name === base || (name.startsWith(`${base}.`) && /^\d$/.test(name.slice(base.length + 1)));
};

/** True when the visitor may be signed in; a visitor without the cookie costs no question to Supabase. */
export const hasSessionCookie = (cookies: Cookies, secure: boolean) =>
	cookies.getAll().some(({ name }) => isSessionCookie(name, secure));

/** Makes the browser forget the session. */
export function removeSessionCookies(cookies: Cookies, secure: boolean): void {
	for (const { name } of cookies.getAll()) {
		if (isSessionCookie(name, secure)) cookies.delete(name, { path: '/', secure });
	}
}

/** Seconds without a visit after which a browser forgets its session. */
const FORGOTTEN_AFTER = 90 * 24 * 60 * 60;

const shared = new WeakMap<typeof fetch, typeof fetch>();

function sharedFetch({ fetch }: SupabaseAccess): typeof fetch {
	let found = shared.get(fetch);
	if (!found) shared.set(fetch, (found = shareRefresh(fetch)));
	return found;
}

/**
 * The Supabase client of the person behind these cookies. Tokens stay on the server and in HttpOnly cookies.
 * `reach` learns whether Supabase is away; the session is then left as it is.
 */
export function createSessionClient(
	access: SupabaseAccess,
	cookies: Cookies,
	secure: boolean,
	reach: Reach
): Supabase {
	const name = sessionCookie(secure);
	// Under Node's own resolution the library names the other copy of the same types.
	const client: unknown = createServerClient<Database>(access.url, access.publishableKey, {
		global: { fetch: watchReach(sharedFetch(access), reach) },
		cookieOptions: { name, path: '/', sameSite: 'lax', httpOnly: true, secure },
		cookies: {
			encode: 'tokens-only',
			getAll: () => cookies.getAll().filter((cookie) => isSessionCookie(cookie.name, secure)),
			setAll(changes) {
				if (reach.lost) return;
				for (const change of changes) {
					// Mailed links carry a hash that works in any browser: the verifier of the other flow is never read.
					if (!isSessionCookie(change.name, secure)) continue;
					cookies.set(change.name, change.value, {
						maxAge: change.value ? FORGOTTEN_AFTER : 0,
						path: '/',
						httpOnly: true,
						sameSite: 'lax',
						secure
					});
				}
			}
		}
	});
	return client as Supabase;
}
