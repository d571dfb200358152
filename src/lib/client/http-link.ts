import * as Y from 'yjs';
import type { LinkEvents } from './link.ts';
import { writeExchange } from './wire.ts';

/** Milliseconds between two exchanges when nothing was typed, when the page is hidden, and after something was typed. */
const QUIET = 1_200;
const HIDDEN = 8_000;
const SOON = 250;

/** An update that says nothing: a writer sends it along, so that losing the right to write shows at once. */
const NOTHING = Uint8Array.of(0, 0);

/** The exchange was answered with this status; 0: not at all. */
class Refused extends Error {
	readonly status: number;
	constructor(status: number) {
		super(`exchange refused: ${status}`);
		this.status = status;
	}
}

interface Parts {
	/** Id of the document. */
	document: string;
	doc: Y.Doc;
	events: LinkEvents;
	/** May this person write? Asked before each exchange. */
	writes(): boolean;
}

/** The document over repeated POST requests, for networks that let no WebSocket through. Ends at the first failure. */
export class HttpLink {
	readonly #parts: Parts;
	/** Updates that the server lacks; null until we know what it has. */
	#outbox: Uint8Array[] | null = null;
	#n = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#running = false;
	#exchanging = false;
	#up = false;

	constructor(parts: Parts) {
		this.#parts = parts;
		parts.doc.on('update', this.#collect);
	}

	get isUp(): boolean {
		return this.#running && this.#up;
	}

	start(): void {
		if (this.#running) return;
		this.#running = true;
		this.#schedule(0);
	}

	stop(): void {
		this.#running = false;
		this.#up = false;
		this.#outbox = null;
		clearTimeout(this.#timer);
	}

	destroy(): void {
		this.stop();
		this.#parts.doc.off('update', this.#collect);
	}

	readonly #collect = (update: Uint8Array, origin: unknown): void => {
		if (origin === this || !this.#outbox) return;
		this.#outbox.push(update);
		if (!this.#exchanging) this.#schedule(SOON);
	};

	#schedule(wait: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#turn(), wait);
	}

	async #turn(): Promise<void> {
		this.#exchanging = true;
		try {
			await this.#exchange();
			if (!this.#running) return;
			if (this.#outbox?.length) this.#schedule(SOON);
			else this.#schedule(document.hidden ? HIDDEN : QUIET);
		} catch (error) {
			if (!this.#running) return;
			const status = error instanceof Refused ? error.status : 0;
			const opened = this.#up;
			this.stop();
			this.#parts.events.down({ opened, code: status });
		} finally {
			this.#exchanging = false;
		}
	}

	async #exchange(): Promise<void> {
		const { doc, events } = this.#parts;
		if (!this.#outbox) await this.#learnGap();
		if (!this.#running || !this.#outbox) return;
		const carried = this.#outbox;
		this.#outbox = [];
		const n = ++this.#n;
		events.carries(n);
		const update = this.#parts.writes() ? (carried.length ? Y.mergeUpdates(carried) : NOTHING) : null;
		const lacked = await this.#post(Y.encodeStateVector(doc), update);
		if (!this.#running) return;
		Y.applyUpdate(doc, lacked, this);
		events.covered(n);
		if (this.#up) return;
		this.#up = true;
		events.up();
	}

	/** Takes the server's whole document and puts what we have beyond it into the outbox. */
	async #learnGap(): Promise<void> {
		const { doc } = this.#parts;
		const theirs = await this.#post(Uint8Array.of(0), null);
		if (!this.#running) return;
		Y.applyUpdate(doc, theirs, this);
		this.#outbox = [Y.encodeStateAsUpdate(doc, Y.encodeStateVectorFromUpdate(theirs))];
	}

	async #post(vector: Uint8Array, update: Uint8Array | null): Promise<Uint8Array> {
		const response = await fetch(`/collab/${this.#parts.document}`, {
			method: 'POST',
			headers: { 'content-type': 'application/octet-stream' },
			body: writeExchange(vector, update),
			signal: AbortSignal.timeout(20_000)
		});
		if (!response.ok) throw new Refused(response.status);
		return new Uint8Array(await response.arrayBuffer());
	}
}
