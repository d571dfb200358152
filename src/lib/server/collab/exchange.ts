import type { IncomingMessage, ServerResponse } from 'node:http';
import * as decoding from 'lib0/decoding';
import type { Access } from './access.ts';
import type { Rooms } from './rooms.ts';

const STATUS = { gap: 409, malformed: 400, 'too large': 413 } as const;

/** The body of a request, null when it is larger than allowed. */
async function readBody(request: IncomingMessage, largest: number): Promise<Uint8Array | null> {
	if (Number(request.headers['content-length'] ?? 0) > largest) return null;
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of request as AsyncIterable<Uint8Array>) {
		size += chunk.length;
		if (size > largest) return null;
		chunks.push(chunk);
	}
	return new Uint8Array(Buffer.concat(chunks));
}

/** A state vector, then, when there is one, an update; each with its length before it. Null when it is not that. */
function readExchange(body: Uint8Array): { vector: Uint8Array; update: Uint8Array | null } | null {
	try {
		const decoder = decoding.createDecoder(body);
		const vector = decoding.readVarUint8Array(decoder);
		return { vector, update: decoding.hasContent(decoder) ? decoding.readVarUint8Array(decoder) : null };
	} catch {
		return null;
	}
}

interface Exchange {
	document: string;
	rooms: Rooms;
	access: Access;
	/** Largest body, in bytes. */
	largest: number;
	stopping: boolean;
}

/**
 * `POST /collab/<document>` for those who cannot open sockets: 200 with the update that the caller lacks, once what they
 * sent is in the database; 401, 403, 404 as for sockets; 403 too for a reader who sends an update; 409 when the update
 * builds on content that nobody sent. Throws when the database cannot answer.
 */
export async function answerExchange(request: IncomingMessage, response: ServerResponse, exchange: Exchange) {
	const refuse = (status: number) => {
		exchange.rooms.tally.refuse(status);
		response.writeHead(status, { connection: 'close' }).end();
	};
	if (exchange.stopping) return refuse(503);
	const pass = await exchange.access.admit(request, exchange.document);
	if (typeof pass === 'number') return refuse(pass);
	const body = await readBody(request, exchange.largest);
	if (!body) return refuse(413);
	const asked = readExchange(body);
	if (!asked) return refuse(400);
	if (asked.update && pass.right !== 'ecriture') return refuse(403);
	const room = await exchange.rooms.open(exchange.document);
	if (typeof room === 'string') return refuse(room === 'gone' ? 404 : 503);
	const answer = await room.exchange(pass.identity.id, asked.vector, asked.update);
	if (typeof answer === 'string') return refuse(STATUS[answer]);
	response
		.writeHead(200, { 'content-type': 'application/octet-stream', 'cache-control': 'no-store' })
		.end(answer);
}
