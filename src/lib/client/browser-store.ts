import * as idb from 'lib0/indexeddb';

/** Things of one kind that this browser keeps, in a database of their own. */
export class BrowserStore<T> {
	readonly #name: string;
	readonly #store: string;
	readonly #keyPath: string | string[];

	/** `store` and `keyPath` are those of IndexedDB; neither may change once a browser has the database. */
	constructor(name: string, store: string, keyPath: string | string[]) {
		this.#name = name;
		this.#store = store;
		this.#keyPath = keyPath;
	}

	/** Keeps these; false where the browser keeps nothing (some private windows). */
	keep(things: T[]): Promise<boolean> {
		return this.#within(async (store) => {
			await Promise.all(things.map((thing) => idb.rtop(store.put(thing))));
			return true;
		}, false);
	}

	async drop(keys: IDBValidKey[]): Promise<void> {
		if (!keys.length) return;
		await this.#within(async (store) => {
			await Promise.all(keys.map((key) => idb.rtop(store.delete(key))));
		}, undefined);
	}

	/** All that is kept. Looking leaves no database behind. */
	async list(): Promise<T[]> {
		if (!(await this.#exists())) return [];
		return this.#within(async (store) => (await idb.rtop(store.getAll())) as T[], []);
	}

	async #within<R>(work: (store: IDBObjectStore) => Promise<R>, otherwise: R): Promise<R> {
		let db: IDBDatabase | undefined;
		try {
			db = await idb.openDB(this.#name, (fresh) =>
				idb.createStores(fresh, [[this.#store, { keyPath: this.#keyPath }]])
			);
			return await work(idb.transact(db, [this.#store])[0]!);
		} catch {
			return otherwise;
		} finally {
			db?.close();
		}
	}

	/** True where the browser does not say. */
	async #exists(): Promise<boolean> {
		try {
			return (await indexedDB.databases()).some(({ name }) => name === this.#name);
		} catch {
			return true;
		}
	}
}
