/** Why the server closes a collaboration socket; the client's reaction is beside each. */
export const CLOSE = {
	/** A bound was exceeded: the client stops and says why. */
	bound: 1008,
	/** A message was too large: the client stops and says why. */
	tooLarge: 1009,
	/** The server restarts: the client comes back after a random while. */
	restart: 1012,
	/** Rights changed or the session is over: the client asks the site again. */
	rights: 4401,
	/** The document is gone: the client leaves. */
	gone: 4404,
	/** Too fast, or too slow to read: the client waits, then comes back. */
	pace: 4429,
	/** The database is away and nothing was acknowledged that is not stored: the client keeps its updates and comes back. */
	storage: 4503
} as const;

export type CloseCode = (typeof CLOSE)[keyof typeof CLOSE];
