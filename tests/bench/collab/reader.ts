import * as Y from 'yjs';
import { listen, type Line } from './line.ts';
import type { Server } from './server.ts';
import { Speaker } from './wire.ts';

/** Somebody with a whole document: applies all that comes, and sends what is put into `doc`. */
export class Reader {
	readonly doc = new Y.Doc();
	readonly #speaker: Speaker;
	#line: Line | null = null;

	constructor(server: Server, room: string) {
		this.#speaker = new Speaker(server.wire, room);
	}

	/** Opens the document. Answers once its content is there. */
	async open(address: string): Promise<void> {
		await new Promise<void>((resolve, reject) => {
			const hear = (line: Line, data: Uint8Array) => {
				const message = this.#speaker.read(data);
				if (!message) return;
				if (message.kind === 'let in') return line.send(this.#speaker.step1(Y.encodeStateVector(this.doc)));
				if (message.kind === 'step1')
					return line.send(this.#speaker.step2(Y.encodeStateAsUpdate(this.doc, message.bytes)));
				Y.applyUpdate(this.doc, message.bytes, this);
				if (message.kind === 'step2') resolve();
			};
			listen(address, hear).then((line) => {
				this.#line = line;
				line.send(this.#speaker.greeting(Y.encodeStateVector(this.doc)));
			}, reject);
		});
		this.doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== this) this.#line?.send(this.#speaker.update(update));
		});
	}

	/** Waits until this document has all that the other one says. */
	async has(other: Y.Doc): Promise<void> {
		const [id, clock] = [other.clientID, Y.getState(other.store, other.clientID)];
		while (Y.getState(this.doc.store, id) < clock) await new Promise((resolve) => setTimeout(resolve, 5));
	}

	leave(): void {
		this.#line?.close();
		this.doc.destroy();
	}
}
