import { mergeUpdates } from './batch.ts';
import type { Bounds } from './bounds.ts';
import { frame, type Connection } from './connection.ts';
import { writeUpdate } from './messages.ts';

/** What a broadcast costs beyond `free` (milliseconds), the next one waits so many times over: large rooms spend a bounded share of the processor, small ones wait for nothing. */
const BREATH = { free: 1, times: 2 };

/** What the readers of one room are shown: what was written since the last time, framed once for all of them. */
export class Broadcast {
	readonly #readers: ReadonlySet<Connection>;
	readonly #bounds: Bounds;
	/** The state vector of the document now, and the answer to one. */
	readonly #state: { vector(): Uint8Array; catchUp(reader: Connection, vector: Uint8Array): void };
	#out: Uint8Array[] = [];
	#sender: unknown = null;
	#notBefore = 0;
	#scheduled = false;

	constructor(
		readers: ReadonlySet<Connection>,
		bounds: Bounds,
		state: { vector(): Uint8Array; catchUp(reader: Connection, vector: Uint8Array): void }
	) {
		this.#readers = readers;
		this.#bounds = bounds;
		this.#state = state;
	}

	/** Shows an update to everyone but the connection that sent it. */
	push(update: Uint8Array, sender: unknown): void {
		this.#sender = this.#out.length === 0 || this.#sender === sender ? sender : null;
		this.#out.push(update);
		if (this.#scheduled) return;
		this.#scheduled = true;
		const wait = this.#notBefore - performance.now();
		if (wait > 1) setTimeout(() => this.#flush(), wait);
		else setImmediate(() => this.#flush());
	}

	#flush(): void {
		const start = performance.now();
		this.#scheduled = false;
		const sender = this.#sender;
		const framed = frame(writeUpdate(mergeUpdates(this.#out)));
		this.#out = [];
		this.#sender = null;
		for (const reader of this.#readers) {
			if (reader === sender || reader.behind) continue;
			reader.sendFramed(framed);
			if (reader.backlog > this.#bounds.behind) this.#fallBehind(reader);
		}
		const end = performance.now();
		this.#notBefore = end + Math.max(0, end - start - BREATH.free) * BREATH.times;
	}

	/** A reader too slow for every update gets none until it has taken what waits for it, then the difference. */
	#fallBehind(reader: Connection): void {
		reader.behind = this.#state.vector();
		reader.onceDrained(() => {
			const vector = reader.behind!;
			reader.behind = null;
			if (this.#readers.has(reader)) this.#state.catchUp(reader, vector);
		});
	}
}
