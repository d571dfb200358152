/** A document as the database has it: a snapshot, then the updates written after it, in their order. */
export interface Stored {
	snapshot: Uint8Array | null;
	updates: Uint8Array[];
	/** Number of the last update. */
	seq: number;
}

/** New content of one document. */
export interface Appended {
	document: string;
	data: Uint8Array;
}

/** Where documents live. Every function throws when the database cannot answer: nobody then knows, and nothing is acknowledged. */
export interface UpdateStore {
	/** Null when there is no such document. */
	load(document: string): Promise<Stored | null>;
	/**
	 * Adds one row to the log of each document, all or nothing, and answers the number each row got; a document that no
	 * longer exists is not in the answer.
	 */
	append(rows: Appended[]): Promise<Map<string, number>>;
	/** Replaces the log up to `seq` by this snapshot, unless a later snapshot is already there. */
	compact(document: string, seq: number, snapshot: Uint8Array): Promise<void>;
}
