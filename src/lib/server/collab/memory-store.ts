import type { DroitDocument } from '../../domain/document/droit.ts';
import type {
	Appended,
	Followed,
	FromOthers,
	NewVersion,
	SavedVersion,
	Shown,
	Stored,
	UpdateStore
} from './store.ts';

type SavedText = Parameters<UpdateStore['saveTexts']>[0][number];

/** A store that forgets everything with the process: for tests and for measuring what the database costs. */
export class MemoryStore implements UpdateStore {
	readonly documents = new Map<string, Stored>();
	readonly versions: (NewVersion & { id: string })[] = [];
	readonly texts = new Map<string, SavedText>();
	/** Who is at which document, by process. */
	readonly processes = new Map<string, Map<string, Shown>>();
	readonly rights = new Map<string, DroitDocument | null>();
	/** While true every call fails, as a database that is away. */
	away = false;

	add(document: string): void {
		this.documents.set(document, {
			genre: 'texte',
			snapshot: null,
			authors: null,
			updates: [],
			seq: 0,
			version: { seq: 0, vector: null },
			projected: 0
		});
	}

	#check(): void {
		if (this.away) throw new Error('storage away');
	}

	async load(document: string, after = 0): Promise<Stored | null> {
		this.#check();
		const stored = this.documents.get(document);
		if (!stored) return null;
		const { updates, seq } = stored;
		const known = seq - updates.length >= after ? 0 : after - (seq - updates.length);
		const part = seq - updates.length > after ? {} : { snapshot: null, authors: null };
		return { ...stored, ...part, updates: updates.slice(known) };
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

	async compact(document: string, seq: number, snapshot: Uint8Array, authors: Uint8Array): Promise<void> {
		this.#check();
		const stored = this.documents.get(document);
		if (!stored || stored.seq - stored.updates.length >= seq) return;
		stored.updates = stored.updates.slice(stored.updates.length - (stored.seq - seq));
		Object.assign(stored, { snapshot, authors });
	}

	async follow(process: string, open: readonly Followed[], shown: readonly Shown[]): Promise<FromOthers> {
		this.#check();
		const known = this.processes.has(process);
		const mine = this.processes.get(process) ?? new Map<string, Shown>();
		this.processes.set(process, mine);
		for (const said of shown) {
			if (said.states) mine.set(said.document, said);
			else mine.delete(said.document);
		}
		const news: FromOthers['news'] = new Map();
		const presence: FromOthers['presence'] = new Map();
		for (const { document, seq, mark: seen } of open) {
			const stored = await this.load(document, seq);
			if (!stored || stored.seq > seq) news.set(document, stored);
			const there = [...this.processes]
				.filter(([other, rooms]) => other !== process && rooms.has(document))
				.map(([other, rooms]) => ({ other, ...rooms.get(document)! }));
			const mark = there.map(({ other, numero }) => `${other}:${numero}`).join(' ');
			if (mark !== seen) presence.set(document, { mark, states: there.map(({ states }) => states!) });
		}
		return { known, others: this.processes.size - 1, news, presence };
	}

	async leave(process: string): Promise<void> {
		this.processes.delete(process);
	}

	async right(_document: string, person: string): Promise<DroitDocument | null> {
		this.#check();
		return this.rights.has(person) ? this.rights.get(person)! : 'ecriture';
	}

	async readVersion(document: string, id: string): Promise<unknown> {
		this.#check();
		return this.versions.find((version) => version.document === document && version.id === id)?.content
			.contenu;
	}

	async saveVersion(version: NewVersion): Promise<SavedVersion> {
		this.#check();
		const stored = this.documents.get(version.document);
		if (!stored) return { refused: 'absent' };
		if (version.person && (await this.right(version.document, version.person)) !== 'ecriture')
			return { refused: 'interdit' };
		if (stored.version.seq !== version.previous) return { newest: stored.version };
		stored.version = version.mark;
		const id = `v${this.versions.length + 1}`;
		this.versions.push({ ...version, id });
		return { id };
	}

	async saveTexts(texts: SavedText[]): Promise<void> {
		this.#check();
		for (const text of texts) {
			const stored = this.documents.get(text.document);
			if (!stored || stored.projected > text.seq) continue;
			stored.projected = text.seq;
			this.texts.set(text.document, text);
		}
	}

	async listToProject(all: boolean): Promise<string[]> {
		this.#check();
		return [...this.documents].filter(([, { projected, seq }]) => all || projected < seq).map(([id]) => id);
	}
}
