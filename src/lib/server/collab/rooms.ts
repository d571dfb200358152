import type { Bounds } from './bounds.ts';
import { CommitQueue } from './commit-queue.ts';
import { Room } from './room.ts';
import type { UpdateStore } from './store.ts';

/** The document cannot be opened: it does not exist, or there is no memory left for it. */
export type OpenFault = 'gone' | 'full';

/** The open documents of this process. */
export class Rooms {
	readonly #open = new Map<string, Promise<Room | OpenFault>>();
	readonly #live = new Set<Room>();
	readonly #store: UpdateStore;
	readonly #bounds: Bounds;
	readonly queue: CommitQueue;

	constructor(store: UpdateStore, bounds: Bounds) {
		this.#store = store;
		this.#bounds = bounds;
		this.queue = new CommitQueue(store);
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
		const stored = await this.#store.load(document);
		if (!stored) return 'gone';
		const forget = (room: Room) => {
			this.#open.delete(document);
			this.#live.delete(room);
		};
		const room: Room = new Room(document, stored, {
			queue: this.queue,
			store: this.#store,
			bounds: this.#bounds,
			events: { idle: (idle) => this.#unloadLater(idle, forget), lost: forget }
		});
		this.#live.add(room);
		return room;
	}

	#unloadLater(room: Room, forget: (room: Room) => void): void {
		setTimeout(() => {
			if (!room.isIdle || !this.#live.has(room)) return;
			forget(room);
			room.destroy();
		}, this.#bounds.linger).unref();
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
