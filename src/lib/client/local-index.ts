import * as idb from 'lib0/indexeddb';
import type { DroitDocument } from '../domain/document/droit.ts';

/** A document that this browser holds a copy of. */
export interface Held {
	personne: string;
	document: string;
	/** Path of its page. */
	adresse: string;
	titre: string;
	droit: DroitDocument;
	/** The copy has met the server's at least once: it is a document, not an empty page. */
	complete: boolean;
}

/** Whose pages this browser shows. */
export interface Person {
	id: string;
	nom: string;
}

interface ToSend {
	personne: string;
	document: string;
}

const NAME = 'ensemblier';
const HELD = 'copie';
const TO_SEND = 'a_envoyer';
const HERE = 'ici';

const isOf =
	(personne: string, document?: string) =>
	(row: ToSend): boolean =>
		row.personne === personne && (document === undefined || row.document === document);

/** What this browser remembers about its copies: whose, which, and how many changes are still to send. */
export class LocalIndex {
	readonly #db: IDBDatabase;

	private constructor(db: IDBDatabase) {
		this.#db = db;
	}

	/** Null where the browser keeps nothing (some private windows, storage refused). */
	static async open(): Promise<LocalIndex | null> {
		try {
			const stores = (db: IDBDatabase) =>
				idb.createStores(db, [
					[HELD, { keyPath: ['personne', 'document'] }],
					[TO_SEND, { autoIncrement: true }],
					[HERE]
				]);
			return new LocalIndex(await idb.openDB(NAME, stores));
		} catch {
			return null;
		}
	}

	/** Whether this browser remembers anything; true where it does not say. */
	static async exists(): Promise<boolean> {
		try {
			return (await indexedDB.databases()).some(({ name }) => name === NAME);
		} catch {
			return true;
		}
	}

	#store(name: string): IDBObjectStore {
		return idb.transact(this.#db, [name])[0]!;
	}

	/** Who is signed in here, as the last page of the site said; null: nobody. */
	async person(): Promise<Person | null> {
		return ((await idb.rtop(this.#store(HERE).get('personne'))) as Person | undefined) ?? null;
	}

	async setPerson(personne: Person | null): Promise<void> {
		await idb.rtop(this.#store(HERE).put(personne, 'personne'));
	}

	async list(personne: string): Promise<Held[]> {
		return ((await idb.rtop(this.#store(HELD).getAll())) as Held[]).filter(isOf(personne));
	}

	async get(personne: string, document: string): Promise<Held | null> {
		return ((await idb.rtop(this.#store(HELD).get([personne, document]))) as Held | undefined) ?? null;
	}

	async set(held: Held): Promise<void> {
		await idb.rtop(this.#store(HELD).put(held));
	}

	async remove(personne: string, document: string): Promise<void> {
		this.removeToSend(await this.keysToSend(personne, document));
		await idb.rtop(this.#store(HELD).delete([personne, document]));
	}

	/** Remembers one more change to send and answers its key; null when it could not. */
	async addToSend(row: ToSend): Promise<number | null> {
		try {
			return (await idb.rtop(this.#store(TO_SEND).add(row))) as number;
		} catch {
			return null;
		}
	}

	removeToSend(keys: number[]): void {
		if (keys.length === 0) return;
		try {
			const store = this.#store(TO_SEND);
			for (const key of keys) store.delete(key);
		} catch {
			// The page is closing: what stays counts as not sent and is sent once more, which changes nothing.
		}
	}

	/** Keys of the changes of this person that are still to send, in one document or in all. */
	async keysToSend(personne: string, document?: string): Promise<number[]> {
		const rows = (await idb.getAllKeysValues(this.#store(TO_SEND))) as { k: number; v: ToSend }[];
		return rows.filter(({ v }) => isOf(personne, document)(v)).map(({ k }) => k);
	}

	close(): void {
		this.#db.close();
	}
}
