import type { Server } from 'node:http';

/** Longest that running requests may take once the process was asked to stop, in milliseconds. */
const PATIENCE = 8_000;

/**
 * Stops listening and lets running requests finish; `isBusy` says whether there are any. Connections that carry none,
 * even half-written ones, are cut at once; after the patience, all are.
 */
export async function drain(server: Server, isBusy: () => boolean, patience = PATIENCE): Promise<void> {
	const closed = new Promise<void>((resolve) => server.close(() => resolve()));
	const cut = () => (isBusy() ? server.closeIdleConnections() : server.closeAllConnections());
	cut();
	const sweep = setInterval(cut, 50);
	const end = setTimeout(() => server.closeAllConnections(), patience);
	await closed;
	clearInterval(sweep);
	clearTimeout(end);
}
