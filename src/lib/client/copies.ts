import { dropAteliers, listAteliers, type Atelier } from './ateliers.ts';
import { dropCaptures, listCaptures } from './captures.ts';
import { LocalIndex, type Held, type Person } from './local-index.ts';
import { removeCopy } from './stored-copy.ts';

async function withIndex<T>(work: (index: LocalIndex) => Promise<T>, otherwise: T): Promise<T> {
	const index = await LocalIndex.open();
	if (!index) return otherwise;
	try {
		return await work(index);
	} finally {
		index.close();
	}
}

/**
 * Whose pages this browser shows from now on: only that person's copies open without a network. A visitor's browser is
 * left alone: nothing is stored for somebody who never signed in.
 */
export async function rememberPerson(person: Person | null): Promise<void> {
	if (!person && !(await LocalIndex.exists())) return;
	await withIndex((index) => index.setPerson(person), undefined);
}

/** Who is signed in in this browser, as its last page said; null: nobody; undefined where the browser does not remember. */
export async function findPerson(): Promise<Person | null | undefined> {
	if (!(await LocalIndex.exists())) return undefined;
	return withIndex<Person | null | undefined>((index) => index.person(), undefined);
}

/** What this browser can open without a network, and for whom. */
export interface Copies {
	personne: Person;
	documents: Held[];
	ateliers: Atelier[];
}

/** The person whose copies may open here without a network, and what they are; null: nobody. */
export async function findCopies(): Promise<Copies | null> {
	const found = await withIndex<Omit<Copies, 'ateliers'> | null>(async (index) => {
		const personne = await index.person();
		if (!personne) return null;
		const documents = (await index.list(personne.id)).filter(({ complete }) => complete);
		return { personne, documents };
	}, null);
	return found && { ...found, ateliers: await listAteliers(found.personne.id) };
}

/** A document, or the workshop of a démarche, in which something is not sent, and how much. */
export interface Unsent {
	titre: string;
	modifications: number;
}

/** What of this person exists in this browser only. */
export async function listUnsent(personne: string): Promise<Unsent[]> {
	return [...(await listUnsentTexts(personne)), ...(await listUnsentCaptures(personne))];
}

async function listUnsentCaptures(personne: string): Promise<Unsent[]> {
	const counts = new Map<string, number>();
	for (const { demarche } of await listCaptures(personne))
		counts.set(demarche, (counts.get(demarche) ?? 0) + 1);
	return [...counts].map(([titre, modifications]) => ({ titre, modifications }));
}

const listUnsentTexts = (personne: string) =>
	withIndex<Unsent[]>(async (index) => {
		const held = await index.list(personne);
		const counted = held.map(async ({ document, titre }) => ({
			titre,
			modifications: (await index.keysToSend(personne, document)).length
		}));
		return (await Promise.all(counted)).filter(({ modifications }) => modifications > 0);
	}, []);

/** Removes all that this browser holds of this person. */
export async function clearCopies(personne: string): Promise<void> {
	await dropCaptures((await listCaptures(personne)).map(({ cle }) => cle));
	await dropAteliers(personne);
	await clearTexts(personne);
}

const clearTexts = (personne: string) =>
	withIndex(async (index) => {
		for (const { document } of await index.list(personne)) {
			await removeCopy(personne, document);
			await index.remove(personne, document);
		}
		await index.setPerson(null);
	}, undefined);
