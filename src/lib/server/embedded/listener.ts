import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Embedded } from './open.ts';

const PREFIXES = ['/auth/v1', '/rest/v1', '/storage/v1'];

/** True for the paths that the embedded Supabase answers. */
export const isSupabasePath = (url = '') =>
	PREFIXES.some((prefix) => url === prefix || url.startsWith(`${prefix}/`) || url.startsWith(`${prefix}?`));

/** A Node request listener for those paths. */
export function supabaseListener(
	embedded: Pick<Embedded, 'fetch'>
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
	return getRequestListener(
		(request, env) => {
			const { incoming } = env as { incoming: IncomingMessage };
			return embedded.fetch(request, { peerAddress: incoming.socket.remoteAddress ?? null });
		},
		// Otherwise it replaces the global Request and Response for SvelteKit too.
		{ overrideGlobalObjects: false }
	);
}
