import type { IncomingMessage } from 'node:http';

/** Header in which the front door tells the pages the address of the caller; what a caller writes there is replaced. */
export const PLACE_HEADER = 'x-ensemblier-place';

/** Address of the caller: the socket's, or the one that the last trusted proxy wrote in X-Forwarded-For. */
export function placeOf(request: IncomingMessage, trustedProxies: number): string {
	const socket = request.socket.remoteAddress ?? 'unknown';
	if (trustedProxies === 0) return socket;
	const forwarded = String(request.headers['x-forwarded-for'] ?? '')
		.split(',')
		.map((part) => part.trim())
		.filter(Boolean);
	return forwarded.at(-trustedProxies) ?? socket;
}
