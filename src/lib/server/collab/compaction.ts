import type { Doc } from 'yjs';
import type { LogTail } from './log-tail.ts';
import { encodeInSlices } from './slices.ts';
import type { UpdateStore } from './store.ts';

/** The open document whose log is shortened. */
interface Compacted {
	readonly document: string;
	readonly doc: Doc;
	readonly log: LogTail;
	readonly isOver: boolean;
}

/** Replaces the log of a document by a snapshot, one at a time, while people go on writing. */
export class Compaction {
	readonly #content: Compacted;
	readonly #store: UpdateStore;
	#running = false;

	constructor(content: Compacted, store: UpdateStore) {
		this.#content = content;
		this.#store = store;
	}

	async run(): Promise<void> {
		if (this.#running) return;
		this.#running = true;
		const { document, doc, log } = this.#content;
		const { seq, rows, bytesSince } = log;
		const authors = log.writeAuthors();
		try {
			// What is written meanwhile may be in the snapshot too: reading it twice changes nothing.
			const snapshot = await encodeInSlices(doc);
			if (this.#content.isOver) return;
			await this.#store.compact(document, seq, snapshot, authors);
			log.compacted(snapshot.length, rows, bytesSince);
		} catch {
			// The log is complete without it; the next commit tries again.
		} finally {
			this.#running = false;
		}
	}
}
