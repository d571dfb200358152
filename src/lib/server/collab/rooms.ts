import type { Bounds } from './bounds.ts';
import { CommitQueue } from './commit-queue.ts';
import { kindOf, loadKinds } from './kinds.ts';
import type { LivingDocument } from './living-document.ts';
import { Room } from './room.ts';
import type { UpdateStore } from './store.ts';
import { Tally } from './tally.ts';

/** The document cannot be opened: it does not exist, or there is no memory left for it. */
export type OpenFault = 'gone' | 'full';

/** The open documents of this process. */
export class Rooms {
	readonly #open = new Map<string, Promise<Room | OpenFault>>();
	readonly #live = new Set<Room>();
	readonly #store: UpdateStore;
	readonly #bounds: Bounds;
	readonly #finish: (content: LivingDocument) => Promise<void>;
	readonly tally = new Tally();
	readonly queue: CommitQueue;

	/** `finish` is what is done for a document before it leaves memory. It never throws. */
	constructor(store: UpdateStore, bounds: Bounds, finish: (content: LivingDocument) => Promise<void>) {
		this.#store = store;
		this.#bounds = bounds;
		this.#finish = finish;
		this.queue = new CommitQueue(store, this.tally);
	}

	/** The room of a document, loaded when it is not open. Throws when the database cannot answer. */
	open(document: string): Promise<Room | OpenFault> {
		const known = this.#open.get(document);
		if (known) return known;
		const opening = this.#load(document);
		this.#open.set(document, opening);
		const forgetFailure = () => this.#open.get(document) === opening && this.#open.delete(document);
		opening.then((room) => typeof room === 'string' && forgetFailure(), forgetFailure);
		return opening;
	}

	async #load(document: string): Promise<Room | OpenFault> {
		if (this.bytes > this.#bounds.open) return 'full';
		// While the database answers, so that the first person after a start does not wait for both.
		void loadKinds().catch(() => {}); // reason: kindOf() below says what failed
		const stored = await this.#store.load(document);
		if (!stored) return 'gone';
		const kind = await kindOf(stored.genre);
		const room: Room = new Room(document, stored, {
			kind,
			queue: this.queue,
			store: this.#store,
			bounds: this.#bounds,
			tally: this.tally,
			events: { idle: (idle) => this.#unloadLater(idle), lost: (lost) => this.#forget(lost) }
		});
		this.#live.add(room);
		return room;
	}

	#forget(room: Room): void {
		this.#open.delete(room.document);
		this.#live.delete(room);
	}

	#unloadLater(room: Room): void {
		setTimeout(() => void this.#unload(room), this.#bounds.linger).unref();
	}

	async #unload(room: Room): Promise<void> {
		const mayLeave = () => room.isIdle && this.#live.has(room);
		if (!mayLeave()) return;
		await this.#finish(room.content);
		// Somebody may have come back meanwhile.
		if (!mayLeave()) return;
		this.#forget(room);
		room.destroy();
	}

	get live(): ReadonlySet<Room> {
		return this.#live;
	}

	/** Bytes of all open documents, as they are stored. */
	get bytes(): number {
		let sum = 0;
		for (const room of this.#live) sum += room.bytes;
		return sum;
	}
}
