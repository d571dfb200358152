import http from 'node:http';
import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import * as ws from 'ws';

// ws exports Sender and its static frame(), which its types leave out.
const { Sender } = ws as unknown as {
	Sender: { frame(data: Uint8Array, options: Record<string, unknown>): Uint8Array[] };
};
const MASKED = { fin: true, rsv1: false, opcode: 2, mask: true, readOnly: true };
const HEADERS = { authorization: 'Bearer mesure' };

/** An open connection. What comes in is heard, or thrown away unread so that the measuring side costs little. */
export interface Line {
	send(message: Uint8Array): void;
	close(): void;
}

/** Opens a connection whose messages are heard. */
export async function listen(address: string, hear: (line: Line, data: Uint8Array) => void): Promise<Line> {
	const socket = new ws.WebSocket(address, { headers: HEADERS, perMessageDeflate: false });
	socket.binaryType = 'nodebuffer';
	const line: Line = { send: (message) => socket.send(message), close: () => socket.terminate() };
	socket.on('message', (data: Buffer) => hear(line, data));
	await once(socket, 'open');
	return line;
}

/** Opens a connection that only talks: what it receives is drained and dropped. */
export async function talk(address: string): Promise<Line> {
	const request = http.get(address.replace('ws:', 'http:'), {
		headers: {
			...HEADERS,
			connection: 'Upgrade',
			upgrade: 'websocket',
			'sec-websocket-version': '13',
			'sec-websocket-key': Buffer.alloc(16).toString('base64')
		},
		agent: false
	});
	const [, socket] = (await once(request, 'upgrade')) as [unknown, Duplex];
	socket.on('error', () => {});
	socket.resume();
	return {
		send: (message) => socket.write(Buffer.concat(Sender.frame(message, MASKED))),
		close: () => socket.destroy()
	};
}
