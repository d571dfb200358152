import type * as Y from 'yjs';
import type { DroitDocument } from '../domain/document/droit.ts';
import { LocalCopy } from './local-copy.ts';
import { LocalIndex } from './local-index.ts';
import { removeCopy } from './stored-copy.ts';
import type { Opening } from './opening.ts';
import { keepShell } from './shell.ts';
import type { Unsaved } from './unsaved.ts';

/** A browser whose storage hangs does not keep a person from writing: it is given up after this long, in milliseconds. */
const PATIENCE = 3_000;

/** Whether what is written here is also kept in this browser. */
export type Garde = 'ouverture' | 'gardee' | 'impossible';

const patiently = <T>(promise: Promise<T>): Promise<T | null> =>
	Promise.race([promise, new Promise<null>((done) => setTimeout(() => done(null), PATIENCE))]);

/** What this browser keeps of one document for one person, so that nothing depends on the network. */
export class Keeping {
	etat = $state<Garde>('ouverture');
	readonly #opening: Opening;
	#index: LocalIndex | null = null;
	#copy: LocalCopy | null = null;

	constructor(opening: Opening) {
		this.#opening = opening;
	}

	/** Loads the copy into the document; true when it is a document that was open here before. Never throws. */
	async open(doc: Y.Doc, unsaved: Unsaved): Promise<boolean> {
		try {
			this.#index = await patiently(LocalIndex.open());
			if (!this.#index) return this.#giveUp();
			return await this.#load(this.#index, doc, unsaved);
		} catch {
			return this.#giveUp();
		}
	}

	async #load(index: LocalIndex, doc: Y.Doc, unsaved: Unsaved): Promise<boolean> {
		const { personne, document } = this.#opening;
		const row = { personne: personne.id, document };
		// Read before the content: a change that is counted here is then also in what is loaded and sent.
		const left = await index.keysToSend(personne.id, document);
		const held = await index.get(personne.id, document);
		this.#copy = await patiently(LocalCopy.open(doc, personne.id, document, () => this.#giveUp()));
		if (!this.#copy) return this.#giveUp();
		unsaved.keepIn({ add: () => index.addToSend(row), remove: (keys) => index.removeToSend(keys) }, left);
		this.etat = 'gardee';
		return held?.complete ?? false;
	}

	#giveUp(): false {
		this.etat = 'impossible';
		return false;
	}

	/** The copy has met the server's content: from now on it opens without a network. */
	complete(droit: DroitDocument): void {
		if (!this.#index || this.etat !== 'gardee') return;
		const { personne, document, adresse, titre } = this.#opening;
		this.#index
			.set({ personne: personne.id, document, adresse, titre, droit, complete: true })
			.then(keepShell, () => this.#giveUp());
	}

	/** Removes the copy and all that this browser remembers of it. */
	async forget(): Promise<void> {
		const { personne, document } = this.#opening;
		this.#copy?.close();
		this.#copy = null;
		this.etat = 'impossible';
		await removeCopy(personne.id, document);
		await this.#index?.remove(personne.id, document);
	}

	close(): void {
		this.#copy?.close();
		this.#index?.close();
	}
}
