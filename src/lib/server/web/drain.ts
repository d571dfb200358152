import type { Server } from 'node:http';

/** Longest that running requests may take once the process was asked to stop, in milliseconds. */
const PATIENCE = 8_000;

/** Stops listening, lets running requests finish, then cuts what is left. Idle keep-alive connections are cut at once. */
export async function drain(server: Server, patience = PATIENCE): Promise<void> {
	const closed = new Promise<void>((resolve) => server.close(() => resolve()));
	server.closeIdleConnections();
	const sweep = setInterval(() => server.closeIdleConnections(), 100);
	const cut = setTimeout(() => server.closeAllConnections(), patience);
	await closed;
	clearInterval(sweep);
	clearTimeout(cut);
}
