import * as Y from 'yjs';
import { addParagraph } from './document.ts';
import { listen, talk, type Line } from './line.ts';
import type { Server } from './server.ts';
import { Speaker } from './wire.ts';

/** Told that this person now has all that `writer` wrote up to `clock`. */
export type Saw = (writer: number, clock: number) => void;

/** Somebody who types in a room of their own making: what others write is noticed, never applied, so that measuring costs little. */
export class Person {
	/** Where each edit ends in this person's clock, and when it was made (milliseconds). */
	readonly edits: { clock: number; at: number }[] = [];
	readonly #doc = new Y.Doc();
	/** The paragraph in which this person types, from the first letter on. */
	#text: Y.XmlText | null = null;
	readonly #speaker: Speaker;
	readonly #saw: Saw | null;
	#line: Line | null = null;
	#cursor = 0;

	/** Without `saw` nothing of what is received is even read. */
	constructor(server: Server, room: string, saw: Saw | null) {
		this.#speaker = new Speaker(server.wire, room);
		this.#saw = saw;
	}

	get id(): number {
		return this.#doc.clientID;
	}

	async enter(address: string): Promise<void> {
		const vector = Y.encodeStateVector(this.#doc);
		this.#line = this.#saw
			? await listen(address, (line, data) => this.#hear(line, data))
			: await talk(address);
		this.#line.send(this.#speaker.greeting(vector));
		if (!this.#saw) setTimeout(() => this.#line?.send(this.#speaker.step1(vector)), 100);
		this.#doc.on('update', (update: Uint8Array) => this.#line?.send(this.#speaker.update(update)));
	}

	#hear(line: Line, data: Uint8Array): void {
		const message = this.#speaker.read(data);
		if (!message) return;
		if (message.kind === 'let in') return line.send(this.#speaker.step1(Y.encodeStateVector(this.#doc)));
		if (message.kind === 'step1')
			return line.send(this.#speaker.step2(Y.encodeStateAsUpdate(this.#doc, message.bytes)));
		if (message.bytes.length <= 2) return;
		for (const [writer, clock] of Y.parseUpdateMeta(message.bytes).to) this.#saw!(writer, clock);
	}

	/** Types up to eight letters where the cursor is; one time in ten takes three back, which has no clock and is not timed. */
	type(random: () => number): void {
		const at = performance.now();
		const text = (this.#text ??= addParagraph(this.#doc));
		const { length } = text;
		if (length > 8 && random() < 0.1) {
			this.#cursor = Math.max(0, Math.min(this.#cursor, length) - 3);
			text.delete(this.#cursor, 3);
			return;
		}
		if (random() < 0.05) this.#cursor = Math.floor(random() * (length + 1));
		const letters = 'aeiourstlnm '.repeat(2).slice(0, 1 + Math.floor(random() * 8));
		text.insert(this.#cursor, letters);
		this.#cursor += letters.length;
		this.edits.push({ clock: Y.getState(this.#doc.store, this.id), at });
	}

	leave(): void {
		this.#line?.close();
		this.#line = null;
	}
}
