/** What one person, one document and one process may take. */
export interface Bounds {
	/** Bytes of one message. */
	message: number;
	/** Bytes of a document. */
	document: number;
	/** Bytes of one presence state. */
	presence: number;
	/** Messages per second of one connection, in the long run and at once. */
	rate: number;
	burst: number;
	/** Milliseconds that a connection may stay above its rate before it is closed. */
	patience: number;
	connectionsPerPerson: number;
	connections: number;
	/** Bytes waiting for a slow reader before it is only caught up by difference, then before it is cut. */
	behind: number;
	cut: number;
	/** Bytes of all open documents. */
	open: number;
	/** Rows and bytes of a log before a snapshot replaces it: either is read in well under 300 ms when a document is opened. */
	logRows: number;
	logBytes: number;
	/** Milliseconds that a document stays in memory after its last reader. */
	linger: number;
}

export const BOUNDS: Bounds = {
	message: 1 << 20,
	document: 20 << 20,
	presence: 4 << 10,
	rate: 50,
	burst: 400,
	patience: 30_000,
	connectionsPerPerson: 20,
	connections: 2_000,
	behind: 1 << 20,
	cut: 16 << 20,
	open: 1 << 30,
	logRows: 1_000,
	logBytes: 256 << 10,
	linger: 10_000
};
