import type { IncomingMessage, ServerResponse } from 'node:http';
import { isSupabasePath, supabaseListener } from './listener.ts';
import type { Embedded } from './open.ts';

/** Largest body that the API reads, in bytes: a stored file and its envelope. */
const LARGEST_BODY = 51 * 1024 * 1024;

/** Counts one more for a place and answers the seconds to wait, 0 when there is none. */
export type Slow = (
	kind: 'attemptsByPlace' | 'mailsByPlace' | 'writesByPlace',
	place: string
) => Promise<number>;

/** Paths of /auth/v1 that guess or send mail, and what each counts against. */
const COUNTED = new Map<string, 'attemptsByPlace' | 'mailsByPlace'>([
	['/auth/v1/token', 'attemptsByPlace'],
	['/auth/v1/verify', 'attemptsByPlace'],
	['/auth/v1/signup', 'mailsByPlace'],
	['/auth/v1/otp', 'mailsByPlace'],
	['/auth/v1/magiclink', 'mailsByPlace'],
	['/auth/v1/recover', 'mailsByPlace'],
	['/auth/v1/resend', 'mailsByPlace']
]);

const refuse = (
	response: ServerResponse,
	status: number,
	message: string,
	headers: Record<string, string> = {}
) =>
	response
		.writeHead(status, { 'content-type': 'application/json', ...headers })
		.end(JSON.stringify({ message }));

async function waitFor(request: IncomingMessage, path: string, place: string, slow: Slow): Promise<number> {
	if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') {
		return path === '/auth/v1/verify' ? slow('attemptsByPlace', place) : 0;
	}
	const kind = COUNTED.get(path);
	return (kind ? await slow(kind, place) : 0) || slow('writesByPlace', place);
}

/**
 * The embedded Supabase for callers from outside, with bounds on size and pace. Pages call `embedded.fetch` in the
 * process instead and keep their own counts. Answers false, and does nothing, for a path that is not Supabase's.
 */
export function mountEmbedded(embedded: Embedded, slow: Slow, placeOf: (request: IncomingMessage) => string) {
	const listener = supabaseListener(embedded);
	return function answer(request: IncomingMessage, response: ServerResponse): boolean {
		if (!isSupabasePath(request.url)) return false;
		void (async () => {
			if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) {
				return refuse(response, 413, 'Body too large', { connection: 'close' });
			}
			const path = new URL(request.url!, 'http://localhost').pathname.replace(/\/$/, '');
			const seconds = await waitFor(request, path, placeOf(request), slow);
			if (seconds > 0) return refuse(response, 429, 'Too many requests', { 'retry-after': String(seconds) });
			return listener(request, response);
		})();
		return true;
	};
}
