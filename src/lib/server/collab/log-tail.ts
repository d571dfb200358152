import * as Y from 'yjs';
import { Authors, type Signed } from './authors.ts';
import { unpackRow, type Signatures } from './log-row.ts';
import type { Stored } from './store.ts';

/** Content of rows that this process has not read before: a snapshot of the beginning, then updates. */
interface Unread {
	snapshot: Uint8Array | null;
	updates: Uint8Array[];
}

/**
 * How far one process has followed the log of a document, and who wrote what up to there. Its own rows come as it commits
 * them, those of other processes when it reads them; both count in the order of the log.
 */
export class LogTail {
	readonly #authors = new Authors();
	/** Rows of ours beyond a row of another process that we have not read yet. */
	readonly #ahead = new Map<number, Signatures>();
	#seq = 0;
	/** Rows and bytes of the log since its snapshot, and bytes of both. */
	rows = 0;
	bytesSince = 0;
	bytes = 0;

	/** Every row up to here is known. */
	get seq(): number {
		return this.#seq;
	}

	/** True when another process wrote a row before one of ours, and we have not read it. */
	get hasHole(): boolean {
		return this.#ahead.size > 0;
	}

	/** Who wrote last. */
	get latest(): string | null {
		return this.#authors.latest;
	}

	/** Who wrote which ranges. */
	ranges(): Signed[] {
		return this.#authors.ranges();
	}

	/** State vector of what the log says up to here: the document may already hold more, which nobody signed yet. */
	vector(): Uint8Array {
		return Y.encodeStateVector(new Map(this.#authors.ranges().map(({ client, to }) => [client, to])));
	}

	/** People who wrote, or only removed, after row `seq`. */
	since(seq: number): string[] {
		return this.#authors.since(seq);
	}

	/** Who wrote what, for the snapshot of the log up to `seq`. */
	writeAuthors(): Uint8Array {
		return this.#authors.write();
	}

	/** A row of ours is in the log. */
	commit(seq: number, { signatures, data }: { signatures: Signatures; data: Uint8Array }): void {
		// Read from the log before we heard of our own commit.
		if (seq <= this.#seq) return;
		this.rows++;
		this.bytesSince += data.length;
		this.#ahead.set(seq, signatures);
		this.#advance();
	}

	/** Takes what the database has; answers what of it is new to this process. */
	read({ snapshot, authors, updates, seq }: Stored): Unread {
		const unread: Unread = { snapshot: null, updates: [] };
		const start = seq - updates.length;
		if (snapshot && start > this.#seq) {
			unread.snapshot = snapshot;
			if (authors) this.#authors.read(authors);
			for (const known of this.#ahead.keys()) if (known <= start) this.#ahead.delete(known);
			this.#seq = start;
			this.rows = this.bytesSince = 0;
			this.bytes = snapshot.length;
		}
		for (const [i, row] of updates.entries()) {
			const number = start + 1 + i;
			if (number <= this.#seq) continue;
			const { signatures, updates: written } = unpackRow(row);
			if (!this.#ahead.delete(number)) {
				unread.updates.push(...written);
				this.rows++;
				this.bytesSince += row.length;
				this.bytes += row.length;
			}
			this.#authors.add(signatures, number);
			this.#seq = number;
		}
		this.#advance();
		return unread;
	}

	#advance(): void {
		for (let next = this.#ahead.get(this.#seq + 1); next; next = this.#ahead.get(this.#seq + 1)) {
			this.#ahead.delete(++this.#seq);
			this.#authors.add(next, this.#seq);
		}
	}

	/** A snapshot of `size` bytes replaced this many rows and bytes of the log. */
	compacted(size: number, rows: number, bytes: number): void {
		this.rows -= rows;
		this.bytesSince -= bytes;
		this.bytes = size + this.bytesSince;
	}
}
