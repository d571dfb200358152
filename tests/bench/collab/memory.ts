import * as Y from 'yjs';
import { typedDocument } from './document.ts';
import { Reader } from './reader.ts';
import { roomNames } from './rooms.ts';
import { Server, type Candidate } from './server.ts';

const DOCUMENTS = 100;
const BYTES = 50_000;

/** Kilobytes of the server's memory for one open typed document of 50 kB whose only reader does nothing. */
export async function idleDocument(candidate: Candidate): Promise<number> {
	const server = await new Server(candidate, DOCUMENTS + 1).start();
	const readers: Reader[] = [];
	const update = typedDocument(BYTES, 1);
	const open = async (name: string) => {
		const reader = new Reader(server, name);
		readers.push(reader);
		await reader.open(server.address(name));
		Y.applyUpdate(reader.doc, update);
	};
	try {
		const [first, ...others] = roomNames(DOCUMENTS + 1);
		await open(first!);
		const before = await server.memory();
		for (const name of others) await open(name);
		await new Promise((resolve) => setTimeout(resolve, 3_000));
		return ((await server.memory()) - before) / DOCUMENTS;
	} finally {
		for (const reader of readers) reader.leave();
		await server.stop();
	}
}
