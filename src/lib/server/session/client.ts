import { createServerClient } from '@supabase/ssr';
import type { Cookies } from '@sveltejs/kit';
import type { Supabase } from '../data/client.ts';
import type { Database } from '../data/database.types.ts';
import type { SupabaseAccess } from '../runtime.ts';

/** Name of the cookie that holds the session; the library adds .0, .1… when it is long. */
export const SESSION_COOKIE = 'ensemblier-session';

/** True when the visitor may be signed in; a visitor without the cookie costs no question to Supabase. */
export const hasSessionCookie = (cookies: Cookies) =>
	cookies.getAll().some(({ name }) => name.startsWith(SESSION_COOKIE));

/** The Supabase client of the person behind these cookies. Tokens stay on the server and in HttpOnly cookies. */
export function createSessionClient(access: SupabaseAccess, cookies: Cookies, secure: boolean): Supabase {
	return createServerClient<Database>(access.url, access.publishableKey, {
		global: { fetch: access.fetch },
		cookieOptions: { name: SESSION_COOKIE, path: '/', sameSite: 'lax', httpOnly: true, secure },
		cookies: {
			getAll: () => cookies.getAll(),
			setAll(changes) {
				for (const { name, value, options } of changes) {
					cookies.set(name, value, { ...options, path: '/', httpOnly: true, sameSite: 'lax', secure });
				}
			}
		}
	});
}
