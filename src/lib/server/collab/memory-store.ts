import type { Appended, Stored, UpdateStore } from './store.ts';

/** A store that forgets everything with the process: for tests and for measuring what the database costs. */
export class MemoryStore implements UpdateStore {
	readonly documents = new Map<string, Stored>();
	/** While true every call fails, as a database that is away. */
	away = false;

	add(document: string): void {
		this.documents.set(document, { snapshot: null, updates: [], seq: 0 });
	}

	#check(): void {
		if (this.away) throw new Error('storage away');
	}

	async load(document: string): Promise<Stored | null> {
		this.#check();
		const stored = this.documents.get(document);
		return stored ? { ...stored, updates: [...stored.updates] } : null;
	}

	async append(rows: Appended[]): Promise<Map<string, number>> {
		await new Promise(setImmediate);
		this.#check();
		const numbers = new Map<string, number>();
		for (const { document, data } of rows) {
			const stored = this.documents.get(document);
			if (!stored) continue;
			stored.updates.push(data);
			numbers.set(document, ++stored.seq);
		}
		return numbers;
	}

	async compact(document: string, seq: number, snapshot: Uint8Array): Promise<void> {
		this.#check();
		const stored = this.documents.get(document);
		if (!stored) return;
		stored.updates = stored.updates.slice(stored.updates.length - (stored.seq - seq));
		stored.snapshot = snapshot;
	}
}
