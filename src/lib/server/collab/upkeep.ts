import type { Logger } from 'pino';
import type { LivingDocument } from './living-document.ts';
import type { UpdateStore } from './store.ts';
import { tellTexts } from './texts.ts';
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
	projectionLatest: 20_000,
	versionPause: 120_000,
	versionLatest: 600_000
};

/** After a failure a document is left alone for this long, in milliseconds. */
const REST = 10_000;

const AUTOMATIC = { genre: 'automatique', nom: null, person: null } as const;

/** What the server does for open documents on its own: tells the database what they say, and keeps versions. */
export class Upkeep {
	readonly #store: UpdateStore;
	readonly #documents: () => Iterable<LivingDocument>;
	readonly #log: Logger;
	readonly #rhythm: Rhythm;
	readonly #timer: NodeJS.Timeout;
	/** When the database was last told what each document says. */
	readonly #told = new WeakMap<LivingDocument, number>();
	readonly #resting = new WeakMap<LivingDocument, number>();
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
		try {
			const now = performance.now();
			const awake = [...this.#documents()].filter((content) => (this.#resting.get(content) ?? 0) <= now);
			await this.#tellAll(awake.filter((content) => this.#mustTell(content, now)));
			for (const content of awake) if (this.#mustKeep(content, now)) await this.#keep(content);
		} finally {
			this.#looking = false;
		}
	}

	#mustTell(content: LivingDocument, now: number): boolean {
		if (content.projected >= content.seq) return false;
		const { projectionPause, projectionLatest } = this.#rhythm;
		const told = this.#told.get(content);
		if (told === undefined) this.#told.set(content, now);
		return now - content.changedAt >= projectionPause || now - (told ?? now) >= projectionLatest;
	}

	#mustKeep(content: LivingDocument, now: number): boolean {
		if (content.version.seq >= content.seq) return false;
		const { versionPause, versionLatest } = this.#rhythm;
		return now - content.changedAt >= versionPause || now - content.unkeptSince >= versionLatest;
	}

	/** Tells the database in one call; when it refuses, one at a time, so that nobody's document holds up the others'. */
	async #tellAll(contents: LivingDocument[]): Promise<void> {
		if (contents.length === 0) return;
		try {
			await this.#tell(contents);
		} catch (error) {
			if (contents.length === 1) return this.#failed(contents[0]!, error);
			for (const content of contents) await this.#tellAll([content]);
		}
	}

	async #keep(content: LivingDocument): Promise<void> {
		try {
			await keepVersion(content, this.#store, AUTOMATIC);
		} catch (error) {
			this.#failed(content, error);
		}
	}

	#failed(content: LivingDocument, error: unknown): void {
		this.#resting.set(content, performance.now() + REST);
		this.#log.warn(
			{ err: error, document: content.document },
			'collab: a document could not be looked after'
		);
	}

	async #tell(contents: LivingDocument[]): Promise<void> {
		await tellTexts(this.#store, contents);
		for (const content of contents) this.#told.set(content, performance.now());
	}

	/** For a document that everyone left: the database knows what it says, and a version is kept when it changed. Never throws. */
	async finish(content: LivingDocument): Promise<void> {
		if (content.projected < content.seq) await this.#tellAll([content]);
		if (content.version.seq < content.seq) await this.#keep(content);
	}

	stop(): void {
		clearInterval(this.#timer);
	}
}
