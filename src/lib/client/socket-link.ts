import { readVarUint } from 'lib0/decoding';
import { encodeAwarenessUpdate, type Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';
import { HUNG, type LinkEvents } from './link.ts';
import { tappedSocket } from './tapped-socket.ts';
import { DURABLE, writePresence } from './wire.ts';

/** A socket that neither opens nor fails, or opens and stays silent, is given up after this long, in milliseconds. */
const PATIENCE_TO_OPEN = 6_000;
const PATIENCE_TO_SYNC = 20_000;

/** Shortest time between two presence messages: the server takes ten a second. */
const PRESENCE_INTERVAL = 125;

/** A lone reader hears nothing; asking now and then tells a quiet socket from a dead one (y-websocket gives up after 30 s). */
const RESYNC = 20_000;

type Socket = InstanceType<ReturnType<typeof tappedSocket>> & {
	sendAside(data: Uint8Array<ArrayBuffer>): void;
};

/** The document over a WebSocket. One connection at a time: it never comes back by itself, the room decides when. */
export class SocketLink {
	readonly #provider: WebsocketProvider;
	readonly #events: LinkEvents;
	#sent = 0;
	#answered = false;
	#opened = false;
	#hung = false;
	#presenceTimer: ReturnType<typeof setTimeout> | null = null;
	#presenceAt = 0;
	#patience: ReturnType<typeof setTimeout> | undefined;

	constructor(document: string, doc: Y.Doc, awareness: Awareness, events: LinkEvents) {
		this.#events = events;
		const url = new URL('/collab', location.href);
		url.protocol = url.protocol.replace('http', 'ws');
		this.#provider = new WebsocketProvider(url.href, document, doc, {
			awareness,
			connect: false,
			disableBc: true,
			resyncInterval: RESYNC,
			WebSocketPolyfill: tappedSocket({
				sent: (n, kind) => this.#hasSent(n, kind),
				presence: () => this.#schedulePresence()
			})
		});
		this.#provider.messageHandlers[DURABLE] = (_encoder, decoder) => events.covered(readVarUint(decoder));
		this.#provider.on('status', ({ status }) => {
			if (status !== 'connected') return;
			this.#opened = true;
			this.#allow(PATIENCE_TO_SYNC);
		});
		this.#provider.on('sync', (synced) => synced && this.#tellWhenUp());
		this.#provider.on('connection-close', (event) => this.#closed(event?.code ?? 0));
	}

	/** Number of the message that carried the change just made; infinite when none did. */
	get carrier(): number {
		return this.#provider.ws?.readyState === WebSocket.OPEN ? this.#sent : Infinity;
	}

	get isUp(): boolean {
		return this.#provider.synced && this.#answered;
	}

	connect(): void {
		if (this.#provider.ws) return;
		this.#sent = 0;
		this.#answered = false;
		this.#opened = false;
		this.#hung = false;
		this.#provider.connect();
		this.#allow(PATIENCE_TO_OPEN);
	}

	#allow(milliseconds: number): void {
		clearTimeout(this.#patience);
		this.#patience = setTimeout(() => {
			this.#hung = true;
			this.drop();
		}, milliseconds);
	}

	/** Ends the connection without waiting for the other side; the room is told as for any other end. */
	drop(): void {
		if (this.#provider.ws) this.#provider.disconnect();
	}

	destroy(): void {
		clearTimeout(this.#patience);
		clearTimeout(this.#presenceTimer ?? undefined);
		this.#provider.destroy();
	}

	#hasSent(n: number, kind: 'step2' | 'update'): void {
		this.#sent = n;
		if (kind !== 'step2') return;
		this.#events.carries(n);
		if (this.#answered) return;
		this.#answered = true;
		this.#tellWhenUp();
	}

	#tellWhenUp(): void {
		if (!this.isUp) return;
		clearTimeout(this.#patience);
		this.#events.up();
	}

	#closed(code: number): void {
		clearTimeout(this.#patience);
		// y-websocket would come back by itself, all clients in the same rhythm.
		this.#provider.shouldConnect = false;
		this.#answered = false;
		this.#events.down({ opened: this.#opened, code: this.#hung ? HUNG : code });
	}

	#schedulePresence(): void {
		if (this.#presenceTimer) return;
		const wait = Math.max(0, this.#presenceAt + PRESENCE_INTERVAL - performance.now());
		this.#presenceTimer = setTimeout(() => this.#sendPresence(), wait);
	}

	#sendPresence(): void {
		this.#presenceTimer = null;
		const { awareness, ws } = this.#provider;
		if (ws?.readyState !== WebSocket.OPEN) return;
		this.#presenceAt = performance.now();
		const update = encodeAwarenessUpdate(awareness, [awareness.clientID]);
		(ws as Socket).sendAside(writePresence(update));
	}
}
