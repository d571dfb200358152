import type { Duplex } from 'node:stream';
import * as ws from 'ws';
import type { DroitDocument } from '../../domain/document/droit.ts';
import type { Bounds } from './bounds.ts';
import type { CloseCode } from './close-codes.ts';
import { writeDurable } from './messages.ts';
import type { Identity } from './presence.ts';
import { Pace } from './pace.ts';

// ws exports Sender and its static frame(), which its types leave out.
const { Sender } = ws as unknown as {
	Sender: { frame(data: Uint8Array, options: Record<string, unknown>): Uint8Array[] };
};
const BINARY = { fin: true, rsv1: false, opcode: 2, mask: false, readOnly: true };

/** How long an acknowledgement waits for another message to travel with, in milliseconds, on average. */
const PATIENCE = 150;

/** A message as it goes over the wire: framed once, written to any number of sockets. */
export const frame = (message: Uint8Array): Buffer => Buffer.concat(Sender.frame(message, BINARY));

/** One open socket of one person on one document. */
export class Connection {
	readonly identity: Identity;
	right: DroitDocument;
	/** Document messages received, as the durable acknowledgement counts them. */
	received = 0;
	/** What this reader had when it fell behind; it then gets no more until it is caught up by difference. */
	behind: Uint8Array | null = null;
	readonly pace: Pace;
	readonly #socket: ws.WebSocket;
	readonly #stream: Duplex;
	readonly #bounds: Bounds;
	#durable = 0;
	/** Runs while an acknowledgement waits to travel with the next message. */
	#patience: NodeJS.Timeout | null = null;

	constructor(
		socket: ws.WebSocket,
		stream: Duplex,
		identity: Identity,
		right: DroitDocument,
		bounds: Bounds
	) {
		this.#socket = socket;
		this.#stream = stream;
		this.#bounds = bounds;
		this.identity = identity;
		this.right = right;
		this.pace = new Pace(bounds.rate, bounds.burst, performance.now());
	}

	get isOpen(): boolean {
		return this.#socket.readyState === this.#socket.OPEN;
	}

	/** Bytes that wait for this reader. */
	get backlog(): number {
		return this.#stream.writableLength;
	}

	send(message: Uint8Array): void {
		this.sendFramed(frame(message));
	}

	/** Writes a frame made by frame(). A reader too slow to take it is cut: it comes back and asks for the difference. */
	sendFramed(framed: Buffer): void {
		this.#write(this.#patience ? Buffer.concat([this.#takeAcknowledgement(), framed]) : framed);
	}

	/**
	 * Says that the first n document messages of this connection are in the database: with the next message to it, which
	 * `expected` says is likely, or a moment later alone.
	 */
	acknowledge(n: number, expected: boolean): void {
		if (n <= this.#durable) return;
		this.#durable = n;
		if (this.#patience) return;
		// Spread, so that a commit of many documents is not told to everybody at one moment.
		const wait = expected ? PATIENCE * (0.5 + Math.random()) : 0;
		this.#patience = setTimeout(() => this.#write(this.#takeAcknowledgement()), wait);
	}

	#takeAcknowledgement(): Buffer {
		clearTimeout(this.#patience!);
		this.#patience = null;
		return frame(writeDurable(this.#durable));
	}

	#write(framed: Buffer): void {
		if (!this.isOpen) return;
		this.#stream.write(framed);
		if (this.backlog > this.#bounds.cut) this.terminate();
	}

	/** Calls back once the reader has taken what waits for it. */
	onceDrained(done: () => void): void {
		if (this.backlog === 0) setImmediate(done);
		else this.#stream.once('drain', done);
	}

	/** Reads nothing more for a while: the sender is held back by its own network. */
	rest(milliseconds: number): void {
		this.#socket.pause();
		setTimeout(() => this.#socket.resume(), milliseconds);
	}

	close(code: CloseCode, reason: string): void {
		if (this.#patience) this.#write(this.#takeAcknowledgement());
		this.#socket.close(code, reason);
		// A client that ignores the close frame is cut all the same.
		setTimeout(() => this.terminate(), 1_000).unref();
	}

	/** Cuts without a word; used for readers that take nothing, who would not read a close frame either. */
	terminate(): void {
		this.#socket.terminate();
	}
}
