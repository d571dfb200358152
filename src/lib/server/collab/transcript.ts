import * as Y from 'yjs';

/** What somebody sent, and whether a transaction did all of it, once for each part, and nothing else. */
export interface Sent {
	update: Uint8Array;
	isAll(transaction: Y.Transaction): boolean;
}

/**
 * Tells what each transaction of a document wrote, as an update: the very bytes that somebody sent when it is just that, since
 * to encode it again costs about as much as to integrate it; else what Yjs encodes.
 */
export class Transcript {
	#sent: Sent | null = null;

	constructor(doc: Y.Doc, tell: (update: Uint8Array, transaction: Y.Transaction) => void) {
		const encoded = (update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) =>
			tell(update, transaction);
		// Right after this event Yjs encodes the transaction, if anybody listens to updates then.
		doc.on('afterTransactionCleanup', (transaction) => {
			const sent = this.#sent;
			this.#sent = null;
			if (sent?.isAll(transaction)) {
				doc.off('update', encoded);
				tell(sent.update, transaction);
			} else {
				doc.on('update', encoded);
			}
		});
	}

	/** The next transaction is made of this. */
	expect(sent: Sent): void {
		this.#sent = sent;
	}
}
