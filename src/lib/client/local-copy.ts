import { IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';
import { copyName } from './stored-copy.ts';

/** The content of one document in this browser, for one person; every change is added to it as it happens. */
export class LocalCopy {
	readonly #content: IndexeddbPersistence;
	readonly #failed: () => void;
	#over = false;

	private constructor(content: IndexeddbPersistence, failed: () => void) {
		this.#content = content;
		this.#failed = failed;
	}

	/** Loads the copy into the document. `failed` is called once when the browser keeps no more (full, or cleared elsewhere). */
	static async open(doc: Y.Doc, personne: string, document: string, failed: () => void): Promise<LocalCopy> {
		const content = new IndexeddbPersistence(copyName(personne, document), doc);
		const copy = new LocalCopy(content, failed);
		await content.whenSynced;
		for (const event of ['abort', 'close', 'versionchange'])
			content.db!.addEventListener(event, () => copy.#end());
		return copy;
	}

	/** True for changes that come from here. */
	isOrigin(origin: unknown): boolean {
		return origin === this.#content;
	}

	// y-indexeddb has no word for a full disk, and would throw in the middle of typing once its database is closed.
	#end(): void {
		if (this.#over) return;
		this.close();
		this.#failed();
	}

	close(): void {
		this.#over = true;
		void this.#content.destroy();
	}
}
