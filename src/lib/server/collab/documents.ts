import * as Y from 'yjs';
import type { BlocSigne } from '../../documents/texte/attributed.ts';
import type { Signed } from './authors.ts';
import type { LivingDocument } from './living-document.ts';
import type { Identity } from './presence.ts';
import type { Rooms } from './rooms.ts';
import { StorageAway } from './storage-away.ts';
import type { Projection, UpdateStore } from './store.ts';
import { keepVersion, type Asked } from './versions.ts';

/** The database refused: this person may not do that, or the document (or the version) is not there. */
export class DocumentRefused extends Error {
	override readonly name = 'DocumentRefused';
	readonly reason: 'absent' | 'interdit';

	constructor(reason: 'absent' | 'interdit') {
		super(reason);
		this.reason = reason;
	}
}

/**
 * What pages may ask of the living documents. Each call asks the database whether the person may, and throws
 * DocumentRefused when not, StorageAway when nobody can tell or store. Pages are bundled apart: they recognise both by
 * their name.
 */
export class Documents {
	readonly #rooms: Rooms;
	readonly #store: UpdateStore;
	readonly #review: () => Promise<void>;

	constructor(rooms: Rooms, store: UpdateStore, review: () => Promise<void>) {
		this.#rooms = rooms;
		this.#store = store;
		this.#review = review;
	}

	/** Writes a first content, an outline; nothing when somebody already wrote. Durable when it answers. */
	fill(document: string, person: Identity, content: unknown): Promise<void> {
		return this.#with(document, async (living) => {
			await this.#mustWrite(document, person);
			const { kind } = living;
			if (kind.isEmpty(living.doc)) await living.edit(person.id, (doc) => kind.write(doc, content));
		});
	}

	/** Keeps what the document says now, everything typed so far included; answers the id of the version. */
	saveVersion(
		document: string,
		person: Identity,
		version: { genre: 'nommee' | 'publiee'; nom: string | null }
	): Promise<string> {
		return this.#with(document, (living) => this.#keep(living, { ...version, person: person.id }));
	}

	/**
	 * Makes the document say what it said in a version, as a new edit of this person that is durable when it answers; what it
	 * said before is kept as a version. What others typed since that version of before, and are typing, stays.
	 */
	restore(document: string, person: Identity, version: string): Promise<void> {
		return this.#with(document, async (living) => {
			const content = await this.#store.readVersion(document, version);
			if (!content) throw new DocumentRefused('absent');
			let before = new Y.Doc();
			await this.#keep(living, { genre: 'retablissement', nom: null, person: person.id }, () => {
				before = living.fork();
			});
			const vector = Y.encodeStateVector(before);
			living.kind.write(before, content);
			await living.add(person.id, Y.encodeStateAsUpdate(before, vector));
		});
	}

	/** Who wrote what: ranges of Yjs clocks, `to` excluded. The caller knows that its reader may read the document. */
	authors(document: string): Promise<Signed[]> {
		return this.#with(document, async (living) => living.log.ranges());
	}

	/** What the document says now, everything committed included. The caller knows that its reader may read the document. */
	read(document: string): Promise<Projection> {
		return this.#with(document, async (living) => {
			await living.catchUp();
			return living.kind.project(living.doc);
		});
	}

	/** What the document says now, each passage with whoever wrote it. The caller knows that its reader may read the document. */
	attributed(document: string): Promise<BlocSigne[]> {
		return this.#with(document, (living) => living.kind.attribute(living.doc, living.log.ranges()));
	}

	/** Rights changed: everyone's are read again now. */
	review(): Promise<void> {
		return this.#review();
	}

	async #keep(living: LivingDocument, asked: Asked, looked?: () => void): Promise<string> {
		await living.stored();
		await living.catchUp();
		const saved = await keepVersion(living, this.#store, asked, looked);
		if ('refused' in saved) throw new DocumentRefused(saved.refused);
		return saved.id!;
	}

	async #mustWrite(document: string, person: Identity): Promise<void> {
		if ((await this.#store.right(document, person.id)) !== 'ecriture') throw new DocumentRefused('interdit');
	}

	/** Opens the document for the time of the work. */
	async #with<T>(document: string, work: (living: LivingDocument) => T | Promise<T>): Promise<T> {
		try {
			const room = await this.#rooms.open(document);
			if (room === 'gone') throw new DocumentRefused('absent');
			if (room === 'full') throw new StorageAway('no memory left');
			return await room.hold(() => work(room.content));
		} catch (error) {
			if (error instanceof DocumentRefused || error instanceof StorageAway || error instanceof RangeError)
				throw error;
			throw new StorageAway('the database does not answer', { cause: error });
		}
	}
}
