import type { IncomingMessage } from 'node:http';
import { combineChunks, parseCookieHeader, stringFromBase64URL } from '@supabase/ssr';
import { createClient } from '@supabase/supabase-js';
import type { Caller } from './collab/database.ts';
import type { Database } from './data/database.types.ts';
import { DatabaseFault, unwrap } from './data/unwrap.ts';
import type { SupabaseAccess } from './runtime.ts';
import { sessionCookie } from './session/client.ts';

const ENCODED = 'base64-';

/** The access token in the session's cookies, as it is: never renewed here, where no new cookie could be given. */
async function readAccessToken(cookieHeader: string | undefined, secure: boolean): Promise<string | null> {
	const cookies = new Map(
		parseCookieHeader(cookieHeader ?? '').map(({ name, value }) => [name, value ?? ''])
	);
	const value = await combineChunks(sessionCookie(secure), async (name) => cookies.get(name) ?? null);
	if (!value) return null;
	try {
		const json = value.startsWith(ENCODED) ? stringFromBase64URL(value.slice(ENCODED.length)) : value;
		const token = (JSON.parse(json) as { access_token?: unknown }).access_token;
		return typeof token === 'string' ? token : null;
	} catch {
		return null;
	}
}

function sessionOf(token: string): string | null {
	const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
		session_id?: string;
	};
	return payload.session_id ?? null;
}

/**
 * Who opens a socket: a page of this site with its cookie (Origin must be ours), or a program with a bearer token.
 * Answers 401 for nobody and 403 for a page of another site; throws when Supabase cannot tell.
 */
export async function identifyCaller(
	request: IncomingMessage,
	access: SupabaseAccess,
	origin: string
): Promise<Caller | 401 | 403> {
	const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
	if (!bearer && request.headers.origin !== origin) return 403;
	const token = bearer ?? (await readAccessToken(request.headers.cookie, origin.startsWith('https:')));
	if (!token) return 401;
	const client = createClient<Database>(access.url, access.publishableKey, {
		auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
		global: { fetch: access.fetch, headers: { Authorization: `Bearer ${token}` } }
	});
	const { data, error } = await client.auth.getUser(token);
	// The library says 0 when nothing answered. Not knowing is neither yes nor no.
	if (error && (!error.status || error.status === 429 || error.status >= 500)) throw new DatabaseFault(error);
	const session = data.user && sessionOf(token);
	if (!data.user || !session) return 401;
	return {
		id: data.user.id,
		session,
		async pass(document) {
			const answer = unwrap(await client.rpc('get_document_pass', { p_document: document }));
			return answer as Awaited<ReturnType<Caller['pass']>>;
		}
	};
}
