// The floor: frames go out as they came in. Nothing is read, kept or checked.
import http from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import { announce } from './announce.ts';

const STEP1 = new Uint8Array([0, 0, 1, 0]);
const EMPTY_STEP2 = new Uint8Array([0, 1, 2, 0, 0]);
const rooms = new Map<string, Set<WebSocket>>();
const server = http.createServer();
new WebSocketServer({ server, perMessageDeflate: false }).on('connection', (socket, request) => {
	const room = rooms.get(request.url!) ?? new Set();
	rooms.set(request.url!, room.add(socket));
	socket.send(STEP1);
	socket.on('message', (data: Buffer) => {
		if (data[0] !== 0 || data[1] === 1) return;
		if (data[1] === 0) return socket.send(EMPTY_STEP2);
		for (const other of room) if (other !== socket && other.readyState === other.OPEN) other.send(data);
	});
	socket.on('close', () => room.delete(socket));
});
announce(server);
