import WebSocket from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';

/** A WebSocket class that carries a bearer token, as a browser carries its cookie. */
const socketOf = (token: string) =>
	class extends WebSocket {
		constructor(url: string, protocols?: string | string[]) {
			super(url, protocols, { headers: token ? { authorization: `Bearer ${token}` } : {} });
		}
	};

/** The real client of the field (y-websocket) for one person on one document. */
export function connect(url: string, document: string, token: string, doc = new Y.Doc()) {
	const provider = new WebsocketProvider(url, document, doc, {
		disableBc: true,
		WebSocketPolyfill: socketOf(token) as unknown as typeof globalThis.WebSocket,
		maxBackoffTime: 200
	});
	let durable = 0;
	provider.messageHandlers[120] = (_encoder, decoder) => {
		durable = decoding.readVarUint(decoder);
	};
	provider.on('status', ({ status }) => void (status === 'connected' && (durable = 0)));
	const closes: number[] = [];
	provider.on('connection-close', (event) => event && closes.push(event.code));
	return {
		doc,
		text: doc.getText('t'),
		provider,
		closes,
		/** How many document messages of this connection the server says are stored. */
		durable: () => durable,
		close() {
			provider.destroy();
			doc.destroy();
		}
	};
}
export type TestClient = ReturnType<typeof connect>;

/** A bare socket that says what it likes. */
export async function open(url: string, document: string, token: string) {
	const socket = new WebSocket(`${url}/${document}`, { headers: { authorization: `Bearer ${token}` } });
	const received: Uint8Array[] = [];
	socket.on('message', (data: Buffer) => received.push(data));
	socket.on('error', () => {});
	const closed = new Promise<number>((resolve) => socket.on('close', resolve));
	const status = await new Promise<number>((resolve) => {
		socket.on('open', () => resolve(101));
		socket.on('unexpected-response', (_request, response) => {
			resolve(response.statusCode!);
			socket.terminate();
		});
	});
	return { socket, received, closed, status };
}
