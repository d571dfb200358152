import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { LivingDocument } from './living-document.ts';
import type { UpdateStore } from './store.ts';

/** Milliseconds between two looks at the database: while no other process has documents open, and while one has. */
export interface Looks {
	alone: number;
	together: number;
}

export const LOOKS: Looks = { alone: 2_000, together: 250 };

/**
 * Several processes on one database: each reads from the log what the others wrote in the documents that it has open. A
 * process without open documents neither looks nor is counted. What follows from a row of one's own that did not come right
 * after the last one read is up to LivingDocument.
 */
export class Cluster {
	readonly #process = randomUUID();
	readonly #store: UpdateStore;
	readonly #documents: () => LivingDocument[];
	readonly #log: Logger;
	readonly #looks: Looks;
	#others = 0;
	#timer: NodeJS.Timeout | null = null;
	#counted = false;
	#stopped = false;

	constructor(store: UpdateStore, documents: () => LivingDocument[], log: Logger, looks: Looks = LOOKS) {
		this.#store = store;
		this.#documents = documents;
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
			const documents = this.#documents();
			if (documents.length > 0) await this.#follow(documents);
			else await this.#leave();
		} catch (error) {
			this.#log.warn({ err: error }, 'collab: what other processes wrote could not be read');
		}
	}

	async #follow(documents: LivingDocument[]): Promise<void> {
		const alone = this.#others === 0;
		this.#counted = true;
		const open = alone ? [] : documents.map(({ document, seq }) => ({ document, seq }));
		const { others, news } = await this.#store.follow(this.#process, open);
		this.#others = others;
		for (const content of documents) {
			const stored = news.get(content.document);
			if (stored !== undefined) content.hear(stored);
		}
		if (alone && others > 0) await this.#follow(documents);
	}

	async #leave(): Promise<void> {
		this.#others = 0;
		if (!this.#counted) return;
		this.#counted = false;
		await this.#store.leave(this.#process);
	}

	/** Tells the others that they need not look for us. */
	async stop(): Promise<void> {
		this.#stopped = true;
		if (this.#timer) clearTimeout(this.#timer);
		await this.#leave().catch(() => {}); // reason: without a word from us the database forgets us within seconds
	}
}
