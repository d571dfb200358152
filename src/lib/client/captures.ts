import * as idb from 'lib0/indexeddb';
import type { Envoi, LigneSaisie } from '../domain/contribution/saisie.ts';

/** A contribution that was captured here and that the site is not known to have. */
export interface Capture extends LigneSaisie, Pick<Envoi, 'personne' | 'etape_id' | 'provenance'> {
	/** Path of the page where it was captured, and the title of its démarche. */
	adresse: string;
	demarche: string;
	/** Order in which they were typed. */
	rang: number;
	/** Why the site did not take it. */
	refus: string | null;
}

const NAME = 'ensemblier-saisies';
const STORE = 'capture';

/** Does one piece of work in what this browser holds; answers `otherwise` where it holds nothing (some private windows). */
async function within<T>(work: (store: IDBObjectStore) => Promise<T>, otherwise: T): Promise<T> {
	let db: IDBDatabase | undefined;
	try {
		db = await idb.openDB(NAME, (fresh) => idb.createStores(fresh, [[STORE, { keyPath: 'cle' }]]));
		return await work(idb.transact(db, [STORE])[0]!);
	} catch {
		return otherwise;
	} finally {
		db?.close();
	}
}

/** False when nothing was ever captured here; looking must not leave a database behind. */
async function exists(): Promise<boolean> {
	try {
		return (await indexedDB.databases()).some(({ name }) => name === NAME);
	} catch {
		return true;
	}
}

/** Keeps captures beyond this page; false when this browser cannot. */
export const keepCaptures = (captures: Capture[]) =>
	within(async (store) => {
		await Promise.all(captures.map((capture) => idb.rtop(store.put(capture))));
		return true;
	}, false);

/** Forgets captures that the site has, or that nobody wants any more. */
export async function dropCaptures(cles: string[]): Promise<void> {
	if (!cles.length) return;
	await within(async (store) => {
		await Promise.all(cles.map((cle) => idb.rtop(store.delete(cle))));
	}, undefined);
}

/** What this person captured here, of one page or of all, in the order it was typed. */
export async function listCaptures(personne: string, adresse?: string): Promise<Capture[]> {
	if (!(await exists())) return [];
	const all = await within(async (store) => (await idb.rtop(store.getAll())) as Capture[], []);
	return all
		.filter((capture) => capture.personne === personne)
		.filter((capture) => adresse === undefined || capture.adresse === adresse)
		.toSorted((a, b) => a.rang - b.rang);
}
