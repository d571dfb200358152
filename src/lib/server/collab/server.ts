import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Access, Pass } from './access.ts';
import { BOUNDS, type Bounds } from './bounds.ts';
import { CLOSE } from './close-codes.ts';
import { Cluster, type Looks } from './cluster.ts';
import { Connection } from './connection.ts';
import { Documents } from './documents.ts';
import { answerExchange } from './exchange.ts';
import type { Room } from './room.ts';
import { loadKinds } from './kinds.ts';
import { Rooms } from './rooms.ts';
import type { UpdateStore } from './store.ts';
import { retellTexts } from './texts.ts';
import { Upkeep, type Rhythm } from './upkeep.ts';

const PATH = /^\/collab\/([0-9a-f-]{36})$/;
const REVIEW_INTERVAL = 3_000;
/** Milliseconds after the start when the kinds of document are loaded, unless somebody opens one before. */
const LOAD_KINDS = 1_500;
const HEARTBEAT = 30_000;
const RETELL_INTERVAL = 60_000;
/** A server that stops tells what it can in this many milliseconds; the next one tells the rest, which is in the log. */
const LAST_WORDS = 3_000;

const REASONS: Record<number, string> = {
	401: 'Unauthorized',
	403: 'Forbidden',
	404: 'Not Found',
	429: 'Too Many Requests',
	503: 'Service Unavailable'
};

interface Guest {
	connection: Connection;
	room: Room;
	pass: Pass;
	alive: boolean;
}

/** Everything behind `/collab/<document id>`. */
export class CollabServer {
	readonly rooms: Rooms;
	/** What pages may ask of the documents. */
	readonly documents: Documents;
	readonly #upkeep: Upkeep;
	readonly #cluster: Cluster | null;
	readonly #access: Access;
	readonly #bounds: Bounds;
	readonly #log: Logger;
	readonly #sockets: WebSocketServer;
	readonly #guests = new Map<WebSocket, Guest>();
	readonly #perPerson = new Map<string, number>();
	readonly #timers: NodeJS.Timeout[];
	#stopping = false;

	constructor({
		store,
		access,
		log,
		bounds = BOUNDS,
		rhythm,
		looks
	}: {
		store: UpdateStore;
		access: Access;
		log: Logger;
		bounds?: Bounds;
		rhythm?: Rhythm;
		/** Given when other processes may serve the same database. */
		looks?: Looks | undefined;
	}) {
		this.rooms = new Rooms(store, bounds, (content) => this.#upkeep.finish(content));
		this.documents = new Documents(this.rooms, store, () => this.review());
		const contents = () => [...this.rooms.live].map(({ content }) => content);
		this.#upkeep = new Upkeep(store, contents, log, rhythm);
		this.#cluster = looks ? new Cluster(store, () => [...this.rooms.live], log, looks) : null;
		this.#access = access;
		this.#bounds = bounds;
		this.#log = log;
		this.#sockets = new WebSocketServer({
			noServer: true,
			clientTracking: false,
			perMessageDeflate: false,
			maxPayload: bounds.message
		});
		this.#timers = [
			// reason: whoever opens a document asks again, and is told
			setTimeout(() => void loadKinds().catch(() => {}), LOAD_KINDS).unref(),
			setInterval(() => void this.review(), REVIEW_INTERVAL).unref(),
			setInterval(() => this.#beat(), HEARTBEAT).unref(),
			setInterval(() => void this.#retell(store), RETELL_INTERVAL).unref()
		];
	}

	get connections(): number {
		return this.#guests.size;
	}

	/** Answers an upgrade; false when the address is not one of ours. */
	upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): boolean {
		const document = PATH.exec((request.url ?? '').split('?')[0]!)?.[1];
		if (!document) return false;
		stream.on('error', () => stream.destroy());
		void this.#admit(request, stream, head, document).catch((error: unknown) => {
			this.#log.warn({ err: error, document }, 'collab: cannot tell who may open the document');
			this.#refuse(stream, 503);
		});
		return true;
	}

	async #admit(request: IncomingMessage, stream: Duplex, head: Buffer, document: string): Promise<void> {
		if (this.#stopping) return this.#refuse(stream, 503);
		if (this.#guests.size >= this.#bounds.connections) return this.#refuse(stream, 429);
		const pass = await this.#access.admit(request, document);
		if (typeof pass === 'number') return this.#refuse(stream, pass);
		if ((this.#perPerson.get(pass.identity.id) ?? 0) >= this.#bounds.connectionsPerPerson)
			return this.#refuse(stream, 429);
		const room = await this.rooms.open(document);
		if (room === 'gone') return this.#refuse(stream, 404);
		if (room === 'full') return this.#refuse(stream, 503);
		this.#sockets.handleUpgrade(request, stream, head, (socket) => this.#welcome(socket, stream, room, pass));
		// A handshake that failed leaves nobody in a room opened for it.
		room.release();
	}

	#refuse(stream: Duplex, status: number): void {
		this.rooms.tally.refuse(status);
		stream.end(`HTTP/1.1 ${status} ${REASONS[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
	}

	/** Answers a POST of a client that cannot open sockets; false when the request is not one. */
	post(request: IncomingMessage, response: ServerResponse): boolean {
		const document = request.method === 'POST' && PATH.exec((request.url ?? '').split('?')[0]!)?.[1];
		if (!document) return false;
		void answerExchange(request, response, {
			document,
			rooms: this.rooms,
			access: this.#access,
			largest: this.#bounds.message,
			stopping: this.#stopping
		}).catch((error: unknown) => {
			this.#log.warn({ err: error, document }, 'collab: an exchange was not answered');
			if (!response.headersSent) response.writeHead(503, { 'retry-after': '5' });
			response.end();
		});
		return true;
	}

	#welcome(socket: WebSocket, stream: Duplex, room: Room, pass: Pass): void {
		const connection = new Connection(socket, stream, pass.identity, pass.right, this.#bounds);
		const guest: Guest = { connection, room, pass, alive: true };
		this.#guests.set(socket, guest);
		this.#count(pass.identity.id, 1);
		let tired = 0;
		socket.binaryType = 'nodebuffer';
		socket.on('message', (data: Buffer, isBinary) => {
			if (!isBinary) return connection.close(CLOSE.bound, 'binary messages only');
			guest.alive = true;
			const rest = connection.pace.take(performance.now());
			tired = rest > 0 ? tired + rest : 0;
			if (tired > this.#bounds.patience) {
				this.rooms.tally.reject('trop_vite');
				return connection.close(CLOSE.pace, 'too fast');
			}
			if (rest > 0) connection.rest(rest);
			room.receive(connection, data);
		});
		socket.on('pong', () => {
			guest.alive = true;
		});
		socket.on('error', () => {}); // reason: a close always follows, and ws has chosen its code
		socket.on('close', () => {
			this.#guests.delete(socket);
			this.#count(pass.identity.id, -1);
			room.leave(connection);
		});
		room.join(connection);
	}

	#count(person: string, change: 1 | -1): void {
		const now = (this.#perPerson.get(person) ?? 0) + change;
		if (now > 0) this.#perPerson.set(person, now);
		else this.#perPerson.delete(person);
	}

	/** Reads everyone's rights again and closes those that changed. Without an answer everything stays as it was. */
	async review(): Promise<void> {
		const guests = [...this.#guests.values()];
		if (guests.length === 0) return;
		try {
			const rights = await this.#access.review(
				guests.map(({ room, pass }) => ({
					document: room.document,
					person: pass.identity.id,
					session: pass.session
				}))
			);
			for (const [i, { connection }] of guests.entries()) {
				if (rights[i] === connection.right) continue;
				// From this line on nothing that the connection says is taken, whether it honours the close or not.
				connection.right = 'lecture';
				if (rights[i] === 'supprime') connection.close(CLOSE.gone, 'document gone');
				else connection.close(CLOSE.rights, 'rights changed');
			}
		} catch (error) {
			this.#log.warn({ err: error }, 'collab: rights could not be read again');
		}
	}

	/** Documents that a killed process left untold. */
	async #retell(store: UpdateStore): Promise<void> {
		const open = new Set([...this.rooms.live].map(({ document }) => document));
		await retellTexts(store, { all: false, isOpen: (document) => open.has(document) }).catch(
			(error: unknown) => this.#log.warn({ err: error }, 'collab: what documents say could not be told')
		);
	}

	#beat(): void {
		for (const [socket, guest] of this.#guests) {
			if (!guest.alive) {
				socket.terminate();
				continue;
			}
			guest.alive = false;
			socket.ping();
		}
	}

	async #finishAll(): Promise<void> {
		for (const { content } of this.rooms.live) await this.#upkeep.finish(content);
	}

	/** Refuses newcomers, writes what is left, sends everyone away with 1012. Done when the last socket is closed, or cut. */
	async stop(): Promise<void> {
		this.#stopping = true;
		for (const timer of this.#timers) clearInterval(timer);
		this.#upkeep.stop();
		await this.rooms.queue.drain();
		for (const { connection } of this.#guests.values()) connection.close(CLOSE.restart, 'restart');
		for (let i = 0; i < 30 && this.#guests.size > 0; i++) await wait(50);
		for (const socket of this.#guests.keys()) socket.terminate();
		await this.rooms.queue.drain();
		await Promise.race([this.#finishAll(), wait(LAST_WORDS)]);
		await this.#cluster?.stop();
	}
}
