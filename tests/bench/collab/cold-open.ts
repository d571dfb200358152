import * as Y from 'yjs';
import { typedDocument } from './document.ts';
import { Reader } from './reader.ts';
import { roomNames } from './rooms.ts';
import { Server, type Candidate } from './server.ts';

const BYTES = 1_000_000;
/** Where each message still fits. */
const PART = 500_000;

/** Milliseconds from the connection to the whole text, for a typed document of 1 MB that a server just started has never opened. */
export async function coldOpen(candidate: Candidate): Promise<number> {
	const server = await new Server(candidate, 1, { stored: true }).start();
	try {
		const [name] = roomNames(1) as [string];
		const writer = new Reader(server, name);
		await writer.open(server.address(name));
		for (let seed = 0; Y.encodeStateAsUpdate(writer.doc).length < BYTES; seed++)
			Y.applyUpdate(writer.doc, typedDocument(PART, seed * 1_000 + 1));
		await new Promise((resolve) => setTimeout(resolve, 4_000));
		await server.restart();
		const reader = new Reader(server, name);
		const start = performance.now();
		await reader.open(server.address(name));
		const duration = performance.now() - start;
		const whole = Y.encodeStateVector(reader.doc).length === Y.encodeStateVector(writer.doc).length;
		if (!whole) throw new Error(`${candidate} opened something else than what was written`);
		writer.leave();
		reader.leave();
		return duration;
	} finally {
		await server.stop();
	}
}
