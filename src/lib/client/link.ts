/** The link neither opened nor failed, as behind a proxy that swallows sockets. */
export const HUNG = -1;

/** How a link ended. */
export interface End {
	/** It had been open. */
	opened: boolean;
	/** A close code of the server, a status over HTTP, HUNG, or 0 when nothing was heard. */
	code: number;
}

/** What a link (socket or exchanges) tells the room. Content messages are numbered from 1 on each connection. */
export interface LinkEvents {
	/** What either side lacked has been exchanged. */
	up(): void;
	/** Everything here goes out as message n, whatever happened before. */
	carries(n: number): void;
	/** The first n messages are in the database. */
	covered(n: number): void;
	down(end: End): void;
}
