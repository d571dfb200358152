import * as Y from 'yjs';
import type { Bounds } from './bounds.ts';
import type { CommitQueue, Row, Writer } from './commit-queue.ts';
import { Compaction } from './compaction.ts';
import { integrate, type Fit } from './gap.ts';
import type { Kind } from './kinds.ts';
import { LogTail } from './log-tail.ts';
import { PendingRow } from './pending-row.ts';
import { StorageAway } from './storage-away.ts';
import type { Stored, UpdateStore, VersionMark } from './store.ts';
import { touchedShape } from './touched.ts';
import { Transcript } from './transcript.ts';

/** Origin of what other processes wrote: it is in the log already. */
export const ELSEWHERE = Symbol('elsewhere');

/** What a living document tells the room around it. */
export interface DocumentEvents {
	/** Something new to show; `origin` is the connection that wrote it, null for the server, ELSEWHERE for another process. */
	changed(update: Uint8Array, origin: unknown): void;
	/** Everything written here is in the database. */
	settled(): void;
	/** What is in memory cannot be trusted any more: the database failed, or the document is gone. */
	lost(why: 'storage' | 'gone'): void;
}

/** The content of one open document, and how much of it the log has. */
export class LivingDocument implements Writer {
	readonly document: string;
	readonly kind: Kind;
	readonly doc = new Y.Doc();
	/** How far the log is known here, and who wrote what. */
	readonly log = new LogTail();
	/** The newest version that we know. */
	version: VersionMark;
	/** What search and lists see is the log up to this row. */
	projected: number;
	/** When the log was last seen to grow, and since when it has grown beyond the newest version; as performance.now(). */
	changedAt = 0;
	unkeptSince = 0;
	readonly #queue: CommitQueue;
	readonly #store: UpdateStore;
	readonly #bounds: Bounds;
	readonly #events: DocumentEvents;
	readonly #pending = new PendingRow();
	readonly #compaction: Compaction;
	readonly #transcript: Transcript;
	#latest: Y.Transaction | null = null;
	#uncommitted = 0;
	#catchingUp: Promise<void> | null = null;
	#over = false;
	readonly #waiting = new Set<(reason: StorageAway) => void>();

	constructor(
		document: string,
		stored: Stored,
		parts: { kind: Kind; queue: CommitQueue; store: UpdateStore; bounds: Bounds; events: DocumentEvents }
	) {
		this.document = document;
		this.kind = parts.kind;
		this.version = stored.version;
		this.projected = stored.projected;
		this.#queue = parts.queue;
		this.#store = parts.store;
		this.#compaction = new Compaction(this, parts.store);
		this.#bounds = parts.bounds;
		this.#events = parts.events;
		this.#read(stored);
		this.#transcript = new Transcript(this.doc, (update, transaction) => {
			this.#latest = transaction;
			this.#changed(update, transaction.origin);
		});
	}

	/** Bytes of the document, as it is stored. */
	get bytes(): number {
		return this.log.bytes;
	}

	/** Every row of the log up to here has been read. */
	get seq(): number {
		return this.log.seq;
	}

	/** True once it is closed, lost or gone: nothing is read or written any more. */
	get isOver(): boolean {
		return this.#over;
	}

	/** True when all that was written here is in the database. */
	get isSettled(): boolean {
		return this.#uncommitted === 0;
	}

	/** Integrates what a person's connection sent. */
	take(update: Uint8Array, person: string, origin: unknown): Fit {
		const before = this.#pending.size;
		const { fit, written } = integrate(this.doc, update, origin, this.#transcript);
		if (this.#pending.size === before) return fit;
		this.#pending.sign(person, written);
		return this.#mend(person) ? fit : 'malformed';
	}

	/** Takes what no editor could show out of what was just taken; false when that cannot be, and then nothing is trusted. */
	#mend(person: string): boolean {
		const touched = touchedShape(this.#latest!);
		if (!touched) return true;
		try {
			this.#signed(person, () => this.kind.mend(this.doc, touched));
			return true;
		} catch {
			// Nested so deep that Yjs runs out of stack: none of it may reach the log or a reader.
			this.#pending.clear();
			this.failed();
			return false;
		}
	}

	/** Writes in a person's name; done when it is in the database. Throws StorageAway, and what `write` throws. */
	async edit(person: string, write: (doc: Y.Doc) => void): Promise<void> {
		this.#signed(person, () => this.doc.transact(() => write(this.doc), null));
		await this.stored();
	}

	/** Does what the server writes itself, and signs it with the person for whom it does. */
	#signed(person: string, write: () => void): void {
		const client = this.doc.clientID;
		const from = Y.getState(this.doc.store, client);
		const before = this.#pending.size;
		write();
		const to = Y.getState(this.doc.store, client);
		if (this.#pending.size > before) this.#pending.sign(person, to > from ? [{ client, from, to }] : []);
	}

	/** A copy of the document as it is now. */
	fork(): Y.Doc {
		const copy = new Y.Doc();
		Y.applyUpdate(copy, Y.encodeStateAsUpdate(this.doc));
		return copy;
	}

	/** Adds an update made on a copy, in a person's name; done when it is in the database. Throws StorageAway. */
	async add(person: string, update: Uint8Array): Promise<void> {
		this.take(update, person, null);
		await this.stored();
	}

	/** Done when everything written so far is in the database. Throws StorageAway. */
	stored(): Promise<void> {
		if (this.#over) return Promise.reject(new StorageAway('storage away'));
		return new Promise((resolve, reject) => {
			this.#waiting.add(reject);
			this.#queue.afterCommit(() => {
				this.#waiting.delete(reject);
				resolve();
			});
		});
	}

	/** Reads what other processes wrote since. Throws when the database cannot answer. */
	catchUp(): Promise<void> {
		this.#catchingUp ??= this.#readNews().finally(() => {
			this.#catchingUp = null;
		});
		return this.#catchingUp;
	}

	async #readNews(): Promise<void> {
		this.hear(await this.#store.load(this.document, this.seq));
	}

	/** Reads what the log has after a row that was read here; null: the document is gone. */
	hear(news: Stored | null): void {
		if (this.#over) return;
		if (news) this.#read(news);
		else this.gone();
	}

	#read(stored: Stored): void {
		const before = this.seq;
		const { snapshot, updates } = this.log.read(stored);
		this.doc.transact(() => {
			if (snapshot) Y.applyUpdate(this.doc, snapshot, ELSEWHERE);
			for (const update of updates) Y.applyUpdate(this.doc, update, ELSEWHERE);
		}, ELSEWHERE);
		this.doc.store.pendingStructs = null;
		this.doc.store.pendingDs = null;
		if (stored.version.seq > this.version.seq) this.version = stored.version;
		this.projected = Math.max(this.projected, stored.projected);
		if (this.seq > before) this.#grown();
	}

	#changed(update: Uint8Array, origin: unknown): void {
		if (origin !== ELSEWHERE) {
			this.#uncommitted++;
			this.log.bytes += update.length;
			this.#pending.add(update);
			this.#queue.push(this);
		}
		this.#events.changed(update, origin);
	}

	takeRow(): Row {
		return this.#pending.take();
	}

	committed(seq: number, row: Row): void {
		if (this.#over) return;
		this.#uncommitted -= row.updates;
		this.log.commit(seq, row);
		this.#grown();
		if (this.isSettled) this.#events.settled();
	}

	#grown(): void {
		this.changedAt = performance.now();
		if (this.seq > this.version.seq) this.unkeptSince ||= this.changedAt;
		if (this.log.hasHole) void this.catchUp().catch(() => {}); // reason: the next row, or the next look, tries again
		const { logRows, logBytes } = this.#bounds;
		if (this.log.rows > logRows || this.log.bytesSince > logBytes) void this.#compaction.run();
	}

	/** The newest version is this one now. */
	kept(version: VersionMark): void {
		this.version = version;
		this.unkeptSince = this.seq > version.seq ? performance.now() : 0;
	}

	gone(): void {
		this.#lose('gone');
	}

	failed(): void {
		this.#lose('storage');
	}

	#lose(why: 'storage' | 'gone'): void {
		if (this.#over) return;
		this.destroy();
		for (const reject of this.#waiting) reject(new StorageAway(why));
		this.#events.lost(why);
	}

	destroy(): void {
		this.#over = true;
		this.doc.destroy();
	}
}
