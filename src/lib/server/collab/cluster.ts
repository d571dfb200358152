import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Room } from './room.ts';
import { SharedPresence } from './shared-presence.ts';
import type { UpdateStore } from './store.ts';

/** Milliseconds between two looks at the database: while no other process has documents open, and while one has. */
export interface Looks {
	alone: number;
	together: number;
}

export const LOOKS: Looks = { alone: 2_000, together: 250 };

/**
 * Several processes on one database: each reads what the others wrote in the documents that it has open, and who is at
 * them there. A process without open documents neither looks nor is counted. What follows from a row of one's own that did
 * not come right after the last one read is up to LivingDocument.
 */
export class Cluster {
	readonly #process = randomUUID();
	readonly #store: UpdateStore;
	readonly #rooms: () => Room[];
	readonly #log: Logger;
	readonly #looks: Looks;
	readonly #presence = new SharedPresence();
	#others = 0;
	#timer: NodeJS.Timeout | null = null;
	#counted = false;
	#stopped = false;

	constructor(store: UpdateStore, rooms: () => Room[], log: Logger, looks: Looks = LOOKS) {
		this.#store = store;
		this.#rooms = rooms;
		this.#log = log;
		this.#looks = looks;
		this.#wait();
	}

	#wait(): void {
		if (this.#stopped) return;
		const pause = this.#others > 0 ? this.#looks.together : this.#looks.alone;
		this.#timer = setTimeout(() => void this.look().then(() => this.#wait()), pause).unref();
	}

	/** Looks now. Never throws: what was not read is read next time. */
	async look(): Promise<void> {
		try {
			const rooms = this.#rooms();
			if (rooms.length > 0) await this.#follow(rooms);
			else await this.#leave();
		} catch (error) {
			this.#log.warn({ err: error }, 'collab: what other processes wrote could not be read');
		}
	}

	async #follow(rooms: Room[]): Promise<void> {
		const alone = this.#others === 0;
		// Alone, nothing is read, and nobody is shown to nobody.
		const followed = alone ? [] : rooms;
		const shown = this.#presence.news(followed);
		const open = followed.map((room) => ({
			document: room.document,
			seq: room.content.seq,
			mark: this.#presence.mark(room)
		}));
		this.#counted = true;
		const { known, others, news, presence } = await this.#store.follow(this.#process, open, shown);
		this.#others = others;
		if (known) this.#presence.told(shown);
		else this.#presence.forgotten();
		for (const room of rooms) {
			const stored = news.get(room.document);
			if (stored !== undefined) room.content.hear(stored);
			const there = presence.get(room.document);
			if (there || others === 0) this.#presence.show(room, there);
		}
		if (alone && others > 0) await this.#follow(rooms);
	}

	async #leave(): Promise<void> {
		this.#others = 0;
		if (!this.#counted) return;
		this.#counted = false;
		await this.#store.leave(this.#process);
		this.#presence.forgotten();
	}

	/** Tells the others that they need not look for us. */
	async stop(): Promise<void> {
		this.#stopped = true;
		if (this.#timer) clearTimeout(this.#timer);
		await this.#leave().catch(() => {}); // reason: without a word from us the database forgets us within seconds
	}
}
