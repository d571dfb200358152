import * as Y from 'yjs';
import { typeTrace } from './document.ts';
import { listen, type Line } from './line.ts';
import { roomNames } from './rooms.ts';
import { Server, type Candidate } from './server.ts';
import { Speaker } from './wire.ts';

const KEYSTROKES = 260_000;
/** Keystrokes on their way at once, as far as the other person can tell. */
const AHEAD = 2_000;

/** The keystrokes, made once: what is measured is the server, not the typing. */
let recorded: { updates: Uint8Array[]; ends: number[]; writer: number } | null = null;

function record() {
	const doc = new Y.Doc();
	const updates: Uint8Array[] = [];
	const ends: number[] = [];
	doc.on('update', (update: Uint8Array) => {
		updates.push(update);
		ends.push(Y.getState(doc.store, doc.clientID));
	});
	typeTrace(doc, KEYSTROKES, 1);
	return { updates, ends, writer: doc.clientID };
}

async function enter(
	server: Server,
	room: string,
	hear: (update: Uint8Array) => void
): Promise<[Line, Speaker]> {
	const speaker = new Speaker(server.wire, room);
	const nothing = Y.encodeStateVector(new Y.Doc());
	const { promise, resolve } = Promise.withResolvers<void>();
	const line = await listen(server.address(room), (back, data) => {
		const message = speaker.read(data);
		if (!message) return;
		if (message.kind === 'let in') return back.send(speaker.step1(nothing));
		if (message.kind === 'step1') return;
		hear(message.bytes);
		if (message.kind === 'step2') resolve();
	});
	line.send(speaker.greeting(nothing));
	await promise;
	return [line, speaker];
}

/** Milliseconds from the first of 260,000 keystrokes, each a message of its own, until somebody else has them all. */
export async function replayTrace(candidate: Candidate): Promise<number> {
	const { updates, ends, writer } = (recorded ??= record());
	const server = await new Server(candidate, 1).start();
	try {
		const [room] = roomNames(1) as [string];
		let seen = 0;
		const [reader] = await enter(server, room, (update) => {
			if (update.length > 2) seen = Math.max(seen, Y.parseUpdateMeta(update).to.get(writer) ?? 0);
		});
		const [line, speaker] = await enter(server, room, () => {});
		const start = performance.now();
		for (const [i, update] of updates.entries()) {
			line.send(speaker.update(update));
			while (i >= AHEAD && seen < ends[i - AHEAD]!) await new Promise((resolve) => setImmediate(resolve));
		}
		while (seen < ends.at(-1)!) await new Promise((resolve) => setImmediate(resolve));
		const duration = performance.now() - start;
		line.close();
		reader.close();
		return duration;
	} finally {
		await server.stop();
	}
}
