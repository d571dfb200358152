import * as Y from 'yjs';
import type { Bounds } from './bounds.ts';
import { Broadcast } from './broadcast.ts';
import { CLOSE, type CloseCode } from './close-codes.ts';
import type { CommitQueue } from './commit-queue.ts';
import { frame, type Connection } from './connection.ts';
import type { Kind } from './kinds.ts';
import { LivingDocument } from './living-document.ts';
import { readMessage, writeAwareness, writeStep1, writeStep2 } from './messages.ts';
import { Presence } from './presence.ts';
import type { Stored, UpdateStore } from './store.ts';
import type { Rejection, Tally } from './tally.ts';

/** Presence goes out at most this often, in milliseconds. */
const PRESENCE_INTERVAL = 50;

/** What a room tells the outside. */
export interface RoomEvents {
	/** Nobody is connected and all is committed. */
	idle(room: Room): void;
	/** The memory of this room cannot be trusted any more (storage failed, document gone): forget it. */
	lost(room: Room): void;
}

/** Why an exchange was not taken. */
export type ExchangeFault = 'gap' | 'malformed' | 'too large';

/** One open document and everyone around it. */
export class Room {
	readonly document: string;
	readonly content: LivingDocument;
	readonly connections = new Set<Connection>();
	readonly presence: Presence<Connection>;
	readonly #broadcast: Broadcast;
	readonly #bounds: Bounds;
	readonly #queue: CommitQueue;
	readonly #tally: Tally;
	readonly #events: RoomEvents;
	#held = 0;
	#presenceTimer: NodeJS.Timeout | null = null;

	constructor(
		document: string,
		stored: Stored,
		parts: {
			kind: Kind;
			queue: CommitQueue;
			store: UpdateStore;
			bounds: Bounds;
			tally: Tally;
			events: RoomEvents;
		}
	) {
		this.document = document;
		this.#queue = parts.queue;
		this.#bounds = parts.bounds;
		this.#tally = parts.tally;
		this.#events = parts.events;
		this.presence = new Presence(parts.bounds.presence);
		this.content = new LivingDocument(document, stored, {
			...parts,
			events: {
				changed: (update, origin) => this.#broadcast.push(update, origin),
				settled: () => this.release(),
				lost: (why) =>
					why === 'gone' ? this.#shut(CLOSE.gone, 'document gone') : this.#shut(CLOSE.storage, 'storage away')
			}
		});
		this.#broadcast = new Broadcast(this.connections, parts.bounds, {
			vector: () => Y.encodeStateVector(this.content.doc),
			catchUp: (reader, vector) => this.#answer(reader, vector)
		});
	}

	/** Bytes of the document, as it is stored. */
	get bytes(): number {
		return this.content.bytes;
	}

	join(connection: Connection): void {
		this.connections.add(connection);
		connection.send(writeStep1(Y.encodeStateVector(this.content.doc)));
		const everyone = this.presence.everyone();
		if (everyone) connection.send(writeAwareness(everyone));
	}

	leave(connection: Connection): void {
		if (!this.connections.delete(connection)) return;
		this.presence.leave(connection);
		this.#schedulePresence();
		this.release();
	}

	/** True when nobody is connected and all is committed: the document may leave memory. */
	get isIdle(): boolean {
		return this.connections.size === 0 && this.#held === 0 && this.content.isSettled;
	}

	/** Says so when the document may leave memory. */
	release(): void {
		if (this.isIdle) this.#events.idle(this);
	}

	/** Keeps the document in memory while the work lasts. */
	async hold<T>(work: () => T | Promise<T>): Promise<T> {
		this.#held++;
		try {
			return await work();
		} finally {
			this.#held--;
			this.release();
		}
	}

	/**
	 * One exchange without a socket: takes what the caller has (null: only reads), and once that is in the database
	 * answers what the caller lacks. Throws StorageAway when it could not be stored.
	 */
	async exchange(
		person: string,
		vector: Uint8Array,
		update: Uint8Array | null
	): Promise<Uint8Array | ExchangeFault> {
		return this.hold(async () => {
			if (update) {
				if (this.bytes + update.length > this.#bounds.document) return 'too large';
				const fit = this.content.take(update, person, null);
				if (fit !== 'fits') return fit;
				this.#count(update);
				await this.content.stored();
			}
			try {
				return Y.encodeStateAsUpdate(this.content.doc, vector);
			} catch {
				return 'malformed';
			}
		});
	}

	/** Shows who is at the document in other processes, and nobody else from there. */
	showElsewhere(states: readonly Uint8Array[]): void {
		this.presence.receiveElsewhere(states);
		this.#schedulePresence();
	}

	/** Takes one message of a client. */
	receive(connection: Connection, data: Uint8Array): void {
		const message = readMessage(data);
		if (!message) return this.#refuse(connection, 'illisible', CLOSE.bound, 'not a message of this protocol');
		switch (message.kind) {
			case 'step1':
				return this.#answer(connection, message.vector);
			case 'update':
				return this.#write(connection, message.update);
			case 'awareness':
				return this.#announce(connection, message.update);
			case 'query': {
				const everyone = this.presence.everyone();
				if (everyone) connection.send(writeAwareness(everyone));
			}
		}
	}

	#answer(connection: Connection, vector: Uint8Array): void {
		try {
			connection.send(writeStep2(Y.encodeStateAsUpdate(this.content.doc, vector)));
		} catch {
			this.#refuse(connection, 'illisible', CLOSE.bound, 'malformed state vector');
		}
	}

	#write(connection: Connection, update: Uint8Array): void {
		if (connection.right !== 'ecriture') return this.#tally.reject('lecture_seule');
		if (this.bytes + update.length > this.#bounds.document)
			return this.#refuse(connection, 'trop_grand', CLOSE.tooLarge, 'document too large');
		const n = ++connection.received;
		const fit = this.content.take(update, connection.identity.id, connection);
		if (fit === 'malformed') return this.#refuse(connection, 'illisible', CLOSE.bound, 'malformed update');
		if (fit === 'gap') {
			this.#tally.reject('passe_inconnu');
			// Asked for what it has more than us, the client sends the missing part along with this one.
			return connection.send(writeStep1(Y.encodeStateVector(this.content.doc)));
		}
		this.#count(update);
		this.#queue.afterCommit(() => connection.acknowledge(n, this.connections.size > 1));
	}

	#announce(connection: Connection, update: Uint8Array): void {
		if (connection.right !== 'ecriture') return;
		const fault = this.presence.receive(connection, update);
		if (fault) return this.#refuse(connection, 'illisible', CLOSE.bound, `presence ${fault}`);
		this.#schedulePresence();
	}

	#count(update: Uint8Array): void {
		this.#tally.updates++;
		this.#tally.bytes += update.length;
	}

	#refuse(connection: Connection, why: Rejection, code: CloseCode, reason: string): void {
		this.#tally.reject(why);
		connection.close(code, reason);
	}

	#schedulePresence(): void {
		if (this.#presenceTimer || !this.presence.hasNews) return;
		this.#presenceTimer = setTimeout(() => {
			this.#presenceTimer = null;
			const framed = frame(writeAwareness(this.presence.takeNews()));
			for (const connection of this.connections) if (!connection.behind) connection.sendFramed(framed);
		}, PRESENCE_INTERVAL);
	}

	/** Closes every connection and forgets the document: memory that the database does not have must not be served. */
	#shut(code: CloseCode, reason: string): void {
		this.#events.lost(this);
		for (const connection of this.connections) connection.close(code, reason);
		this.connections.clear();
		this.destroy();
	}

	destroy(): void {
		if (this.#presenceTimer) clearTimeout(this.#presenceTimer);
		this.#presenceTimer = null;
		this.content.destroy();
	}
}
