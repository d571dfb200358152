import { breathing } from './breath.ts';
import type { Signatures } from './log-row.ts';
import type { Appended, UpdateStore } from './store.ts';
import { Tally } from './tally.ts';

/** What one writer adds to the log in one commit. */
export interface Row {
	updates: number;
	signatures: Signatures;
	data: Uint8Array;
}

/** Somebody whose content is written: it learns the number of its row, that it is gone, or that nobody knows. */
export interface Writer {
	readonly document: string;
	/** Gives everything that is not in the log yet; called once a commit. */
	takeRow(): Row;
	committed(seq: number, row: Row): void;
	gone(): void;
	failed(error: unknown): void;
}

/** Shortest and longest time between two commits under load, in milliseconds: what arrives meanwhile shares one. The first goes at once. */
const INTERVAL = { shortest: 250, longest: 1_500 };

/** Longest time that telling hundreds of writers holds up everybody else, in milliseconds. */
const SLICE = 2;

/** Between those, a commit takes no more than this share of the time: an embedded database runs on the same processor. */
const SHARE = 1 / 300;

interface Batch {
	writers: Set<Writer>;
	/** Called once the batch is in the database. */
	waiting: (() => void)[];
}

const emptyBatch = (): Batch => ({ writers: new Set(), waiting: [] });

/** Writes the updates of all rooms in groups, one group at a time, so that a commit costs the same for one or for fifty. */
export class CommitQueue {
	readonly #store: UpdateStore;
	#next = emptyBatch();
	#running: Promise<void> | null = null;
	#scheduled = false;
	#last = 0;
	#interval = INTERVAL.shortest;
	readonly #tally: Tally;
	/** When the oldest content of the next batch and of the one being written came. */
	#since = { next: 0, running: 0 };

	constructor(store: UpdateStore, tally = new Tally()) {
		this.#store = store;
		this.#tally = tally;
	}

	/** Age of the oldest content that is not in the database yet, in seconds. */
	get lag(): number {
		const since = this.#since.running || this.#since.next;
		return since && (performance.now() - since) / 1000;
	}

	/** Notes that this writer has something for the next commit. */
	push(writer: Writer): void {
		this.#next.writers.add(writer);
		this.#since.next ||= performance.now();
		this.#schedule();
	}

	/** Calls back once everything pushed so far is in the database; never, when that failed (its writers know). */
	afterCommit(done: () => void): void {
		if (this.#next.writers.size === 0 && !this.#running) return done();
		this.#next.waiting.push(done);
		this.#schedule();
	}

	/** Waits until nothing is left to write. */
	async drain(): Promise<void> {
		while (this.#next.writers.size > 0 || this.#running) {
			if (!this.#running) this.#commit();
			await this.#running;
		}
	}

	#schedule(): void {
		if (this.#scheduled || this.#running) return;
		this.#scheduled = true;
		const wait = this.#interval - (performance.now() - this.#last);
		const go = () => {
			this.#scheduled = false;
			this.#commit();
		};
		if (wait > 0) setTimeout(go, wait);
		else setImmediate(go);
	}

	#commit(): void {
		if (this.#running) return;
		const batch = this.#next;
		this.#next = emptyBatch();
		this.#last = performance.now();
		this.#since = { next: 0, running: this.#since.next };
		this.#running = this.#write(batch).finally(() => {
			this.#running = null;
			this.#since.running = 0;
			if (this.#next.writers.size > 0 || this.#next.waiting.length > 0) this.#schedule();
		});
	}

	async #write({ writers, waiting }: Batch): Promise<void> {
		const rows = [...writers].map((writer) => ({ writer, row: writer.takeRow() }));
		let numbers: Map<string, number>;
		try {
			numbers = await this.#append(
				rows.map(({ writer, row }) => ({ document: writer.document, data: row.data }))
			);
		} catch (error) {
			for (const { writer } of rows) {
				// What it wrote meanwhile builds on what was just lost; its clients send both again.
				this.#next.writers.delete(writer);
				writer.failed(error);
			}
			if (this.#next.writers.size === 0) this.#since.next = 0;
			// Those who wait for another room's content still wait; those of these rooms are closed by now.
			this.#next.waiting.push(...waiting);
			return;
		}
		const breathe = breathing(SLICE);
		for (const { writer, row } of rows) {
			await breathe();
			const seq = numbers.get(writer.document);
			if (seq === undefined) writer.gone();
			else writer.committed(seq, row);
		}
		for (const done of waiting) done();
	}

	async #append(rows: Appended[]): Promise<Map<string, number>> {
		if (rows.length === 0) return new Map();
		const start = performance.now();
		const numbers = await this.#store.append(rows);
		const duration = performance.now() - start;
		this.#interval = Math.min(INTERVAL.longest, Math.max(INTERVAL.shortest, duration / SHARE));
		this.#tally.onCommit(duration / 1000);
		return numbers;
	}
}
