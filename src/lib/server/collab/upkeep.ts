import type { Logger } from 'pino';
import { kindOf } from './kinds.ts';
import type { LivingDocument } from './living-document.ts';
import type { UpdateStore } from './store.ts';
import { keepVersion } from './versions.ts';

/** When things are done for documents while people write, in milliseconds. */
export interface Rhythm {
	/** How often the open documents are looked at. */
	look: number;
	/** What search and lists see follows after a pause of this long, and at the latest this long after a change. */
	projectionPause: number;
	projectionLatest: number;
	/** A version is kept after a pause of this long, and at the latest this long after the first change since the last. */
	versionPause: number;
	versionLatest: number;
}

export const RHYTHM: Rhythm = {
	look: 1_000,
	projectionPause: 2_000,
	projectionLatest: 8_000,
	versionPause: 120_000,
	versionLatest: 600_000
};

/** What the server does for open documents on its own: tells the database what they say, and keeps versions. */
export class Upkeep {
	readonly #store: UpdateStore;
	readonly #documents: () => Iterable<LivingDocument>;
	readonly #log: Logger;
	readonly #rhythm: Rhythm;
	readonly #timer: NodeJS.Timeout;
	/** When each document was told to the database. */
	readonly #told = new WeakMap<LivingDocument, number>();
	#looking = false;

	constructor(
		store: UpdateStore,
		documents: () => Iterable<LivingDocument>,
		log: Logger,
		rhythm: Rhythm = RHYTHM
	) {
		this.#store = store;
		this.#documents = documents;
		this.#log = log;
		this.#rhythm = rhythm;
		this.#timer = setInterval(() => void this.#look(), rhythm.look).unref();
	}

	async #look(): Promise<void> {
		if (this.#looking) return;
		this.#looking = true;
		const now = performance.now();
		const documents = [...this.#documents()];
		try {
			await this.#project(documents.filter((content) => this.#mustTell(content, now)));
			for (const content of documents)
				if (this.#mustKeep(content, now))
					await keepVersion(content, this.#store, { genre: 'automatique', nom: null, person: null });
		} catch (error) {
			this.#log.warn({ err: error }, 'collab: documents could not be looked after');
		} finally {
			this.#looking = false;
		}
	}

	#mustTell(content: LivingDocument, now: number): boolean {
		if (content.projected >= content.seq) return false;
		const { projectionPause, projectionLatest } = this.#rhythm;
		return (
			now - content.changedAt >= projectionPause || now - (this.#told.get(content) ?? 0) >= projectionLatest
		);
	}

	#mustKeep(content: LivingDocument, now: number): boolean {
		if (content.version.seq >= content.seq) return false;
		const { versionPause, versionLatest } = this.#rhythm;
		return now - content.changedAt >= versionPause || now - content.unkeptSince >= versionLatest;
	}

	async #project(contents: LivingDocument[]): Promise<void> {
		if (contents.length === 0) return;
		const texts = [];
		for (const content of contents) {
			const kind = await kindOf(content.genre);
			const { document, seq, authors } = content;
			texts.push({ content, text: { ...kind.project(content.doc), document, seq, person: authors.latest } });
			await new Promise(setImmediate);
		}
		await this.#store.saveTexts(texts.map(({ text }) => text));
		const now = performance.now();
		for (const { content, text } of texts) {
			content.projected = Math.max(content.projected, text.seq);
			this.#told.set(content, now);
		}
	}

	/** Done for a document that everyone left: the database knows what it says, and a version is kept when it changed. */
	async finish(content: LivingDocument): Promise<void> {
		if (content.projected < content.seq) await this.#project([content]);
		if (content.version.seq < content.seq)
			await keepVersion(content, this.#store, { genre: 'automatique', nom: null, person: null });
	}

	/** Tells the database again what this document says, whatever it knows. */
	async projectAgain(content: LivingDocument): Promise<void> {
		await this.#project([content]);
	}

	stop(): void {
		clearInterval(this.#timer);
	}
}
