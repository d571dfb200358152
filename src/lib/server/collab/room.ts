import * as Y from 'yjs';
import { mergeUpdates, unpackUpdates } from './batch.ts';
import type { Bounds } from './bounds.ts';
import { CLOSE, type CloseCode } from './close-codes.ts';
import type { CommitQueue, Writer } from './commit-queue.ts';
import { frame, type Connection } from './connection.ts';
import { integrate } from './gap.ts';
import { readMessage, writeAwareness, writeStep1, writeStep2, writeUpdate } from './messages.ts';
import { Presence } from './presence.ts';
import type { Stored, UpdateStore } from './store.ts';

/** Presence goes out at most this often, in milliseconds. */
const PRESENCE_INTERVAL = 50;

/** The more a broadcast costs, the longer the next one waits, so that large rooms spend a bounded share of the processor. */
const BREATH = 2;

/** What a room tells the outside. */
export interface RoomEvents {
	/** Nobody is connected and all is committed. */
	idle(room: Room): void;
	/** The memory of this room cannot be trusted any more (storage failed, document gone): forget it. */
	lost(room: Room): void;
}

/** Why an exchange was not taken. */
export type ExchangeFault = 'gap' | 'malformed' | 'too large';

/** What was sent may not be in the database: the caller keeps it and tries again. */
export class StorageAway extends Error {}

/** One open document: its content, who is connected, and what still has to go out. */
export class Room implements Writer {
	readonly document: string;
	readonly doc = new Y.Doc();
	readonly connections = new Set<Connection>();
	readonly #presence: Presence<Connection>;
	readonly #bounds: Bounds;
	readonly #queue: CommitQueue;
	readonly #store: UpdateStore;
	readonly #events: RoomEvents;
	#seq = 0;
	#rows = 0;
	#logBytes = 0;
	#bytes = 0;
	#uncommitted = 0;
	#compacting = false;
	#out: Uint8Array[] = [];
	#sender: unknown = null;
	#flushAt = 0;
	#flushScheduled = false;
	#presenceTimer: NodeJS.Timeout | null = null;
	readonly #exchanges = new Set<(reason: StorageAway) => void>();

	constructor(
		document: string,
		stored: Stored,
		parts: { queue: CommitQueue; store: UpdateStore; bounds: Bounds; events: RoomEvents }
	) {
		this.document = document;
		this.#queue = parts.queue;
		this.#store = parts.store;
		this.#bounds = parts.bounds;
		this.#events = parts.events;
		this.#presence = new Presence(parts.bounds.presence);
		this.#load(stored);
		this.doc.on('update', (update: Uint8Array, origin: unknown) => this.#updated(update, origin));
	}

	#load({ snapshot, updates, seq }: Stored): void {
		this.doc.transact(() => {
			if (snapshot) Y.applyUpdate(this.doc, snapshot);
			for (const row of updates) for (const update of unpackUpdates(row)) Y.applyUpdate(this.doc, update);
		});
		this.doc.store.pendingStructs = null;
		this.doc.store.pendingDs = null;
		this.#seq = seq;
		this.#rows = updates.length;
		this.#logBytes = updates.reduce((sum, row) => sum + row.length, 0);
		this.#bytes = (snapshot?.length ?? 0) + this.#logBytes;
	}

	/** Bytes of the document, as it is stored. */
	get bytes(): number {
		return this.#bytes;
	}

	join(connection: Connection): void {
		this.connections.add(connection);
		connection.send(writeStep1(Y.encodeStateVector(this.doc)));
		const everyone = this.#presence.everyone();
		if (everyone) connection.send(writeAwareness(everyone));
	}

	leave(connection: Connection): void {
		if (!this.connections.delete(connection)) return;
		this.#presence.leave(connection);
		this.#schedulePresence();
		this.release();
	}

	/** True when nobody is connected and all is committed: the document may leave memory. */
	get isIdle(): boolean {
		return this.connections.size === 0 && this.#uncommitted === 0;
	}

	/** Says so when the document may leave memory. */
	release(): void {
		if (this.isIdle) this.#events.idle(this);
	}

	/**
	 * One exchange without a socket: takes what the caller has (null: only reads), and once that is in the database
	 * answers what the caller lacks. Throws StorageAway when it could not be stored.
	 */
	async exchange(vector: Uint8Array, update: Uint8Array | null): Promise<Uint8Array | ExchangeFault> {
		if (update) {
			if (this.#bytes + update.length > this.#bounds.document) return 'too large';
			const fit = integrate(this.doc, update, null);
			if (fit !== 'fits') return fit;
			await new Promise<void>((resolve, reject) => {
				this.#exchanges.add(reject);
				this.#queue.afterCommit(() => {
					this.#exchanges.delete(reject);
					resolve();
				});
			});
		}
		try {
			return Y.encodeStateAsUpdate(this.doc, vector);
		} catch {
			return 'malformed';
		} finally {
			this.release();
		}
	}

	/** Takes one message of a client. */
	receive(connection: Connection, data: Uint8Array): void {
		const message = readMessage(data);
		if (!message) return connection.close(CLOSE.bound, 'not a message of this protocol');
		switch (message.kind) {
			case 'step1':
				return this.#answer(connection, message.vector);
			case 'update':
				return this.#write(connection, message.update);
			case 'awareness':
				return this.#announce(connection, message.update);
			case 'query': {
				const everyone = this.#presence.everyone();
				if (everyone) connection.send(writeAwareness(everyone));
			}
		}
	}

	#answer(connection: Connection, vector: Uint8Array): void {
		try {
			connection.send(writeStep2(Y.encodeStateAsUpdate(this.doc, vector)));
		} catch {
			connection.close(CLOSE.bound, 'malformed state vector');
		}
	}

	#write(connection: Connection, update: Uint8Array): void {
		if (connection.right !== 'ecriture') return;
		if (this.#bytes + update.length > this.#bounds.document) {
			return connection.close(CLOSE.tooLarge, 'document too large');
		}
		const n = ++connection.received;
		const fit = integrate(this.doc, update, connection);
		if (fit === 'malformed') return connection.close(CLOSE.bound, 'malformed update');
		// Asked for what it has more than us, the client sends the missing part along with this one.
		if (fit === 'gap') return connection.send(writeStep1(Y.encodeStateVector(this.doc)));
		this.#queue.afterCommit(() => connection.acknowledge(n));
	}

	#announce(connection: Connection, update: Uint8Array): void {
		if (connection.right !== 'ecriture') return;
		const fault = this.#presence.receive(connection, update);
		if (fault) return connection.close(CLOSE.bound, `presence ${fault}`);
		this.#schedulePresence();
	}

	#updated(update: Uint8Array, origin: unknown): void {
		this.#uncommitted++;
		this.#bytes += update.length;
		this.#queue.push(this, update);
		this.#sender = this.#out.length === 0 || this.#sender === origin ? origin : null;
		this.#out.push(update);
		this.#scheduleFlush();
	}

	#scheduleFlush(): void {
		if (this.#flushScheduled) return;
		this.#flushScheduled = true;
		const wait = this.#flushAt - performance.now();
		if (wait > 1) setTimeout(() => this.#flush(), wait);
		else setImmediate(() => this.#flush());
	}

	#flush(): void {
		const start = performance.now();
		this.#flushScheduled = false;
		const sender = this.#sender;
		const framed = frame(writeUpdate(mergeUpdates(this.#out)));
		this.#out = [];
		this.#sender = null;
		for (const connection of this.connections) {
			if (connection === sender || connection.behind) continue;
			connection.sendFramed(framed);
			if (connection.backlog > this.#bounds.behind) this.#fallBehind(connection);
		}
		const end = performance.now();
		this.#flushAt = end + (end - start) * BREATH;
	}

	#fallBehind(connection: Connection): void {
		connection.behind = Y.encodeStateVector(this.doc);
		connection.onceDrained(() => {
			const vector = connection.behind!;
			connection.behind = null;
			if (this.connections.has(connection)) this.#answer(connection, vector);
		});
	}

	#schedulePresence(): void {
		if (this.#presenceTimer || !this.#presence.hasNews) return;
		this.#presenceTimer = setTimeout(() => {
			this.#presenceTimer = null;
			const framed = frame(writeAwareness(this.#presence.takeNews()));
			for (const connection of this.connections) if (!connection.behind) connection.sendFramed(framed);
		}, PRESENCE_INTERVAL);
	}

	committed(seq: number, updates: number, bytes: number): void {
		this.#uncommitted -= updates;
		this.#seq = seq;
		this.#rows++;
		this.#logBytes += bytes;
		const { logRows, logBytes } = this.#bounds;
		if (this.#rows > logRows || this.#logBytes > Math.max(logBytes, this.#bytes / 2)) void this.#compact();
		this.release();
	}

	gone(): void {
		this.shut(CLOSE.gone, 'document gone');
	}

	failed(): void {
		this.shut(CLOSE.storage, 'storage away');
	}

	/** Closes every connection and forgets the document: memory that the database does not have must not be served. */
	shut(code: CloseCode, reason: string): void {
		this.#events.lost(this);
		for (const connection of this.connections) connection.close(code, reason);
		for (const reject of this.#exchanges) reject(new StorageAway(reason));
		this.connections.clear();
		this.destroy();
	}

	async #compact(): Promise<void> {
		if (this.#compacting) return;
		this.#compacting = true;
		const [seq, rows, bytes] = [this.#seq, this.#rows, this.#logBytes];
		const snapshot = Y.encodeStateAsUpdate(this.doc);
		try {
			await this.#store.compact(this.document, seq, snapshot);
			this.#rows -= rows;
			this.#logBytes -= bytes;
			this.#bytes = snapshot.length + this.#logBytes;
		} catch {
			// The log is complete without it; the next commit tries again.
		} finally {
			this.#compacting = false;
		}
	}

	destroy(): void {
		if (this.#presenceTimer) clearTimeout(this.#presenceTimer);
		this.#presenceTimer = null;
		this.doc.destroy();
	}
}
