import { BOUNDS } from './bounds.ts';
import { CommitQueue } from './commit-queue.ts';
import { kindOf } from './kinds.ts';
import { LivingDocument } from './living-document.ts';
import type { UpdateStore } from './store.ts';

/** Tells the database what these documents say now, in one call. Throws when it did not take it. */
export async function tellTexts(store: UpdateStore, contents: readonly LivingDocument[]): Promise<void> {
	const told: { content: LivingDocument; seq: number }[] = [];
	const texts: Parameters<UpdateStore['saveTexts']>[0] = [];
	for (const content of contents) {
		const { document, seq, log, kind } = content;
		texts.push({ ...kind.project(content.doc), document, seq, person: log.latest });
		told.push({ content, seq });
		// Between two documents, those who type are heard.
		await new Promise(setImmediate);
	}
	await store.saveTexts(texts);
	for (const { content, seq } of told) content.projected = Math.max(content.projected, seq);
}

/**
 * Tells the database what documents say that nobody has open: those that it is behind with (a process was killed before it
 * could tell), or all. Answers how many; calls `done` after each. Throws when the database does not answer.
 */
export async function retellTexts(
	store: UpdateStore,
	which: { all: boolean; isOpen?: (document: string) => boolean },
	done: (document: string) => void = () => {}
): Promise<number> {
	let told = 0;
	for (const document of await store.listToProject(which.all)) {
		if (which.isOpen?.(document)) continue;
		const stored = await store.load(document);
		if (!stored) continue;
		const content = new LivingDocument(document, stored, {
			kind: await kindOf(stored.genre),
			queue: new CommitQueue(store),
			store,
			bounds: BOUNDS,
			events: { changed: () => {}, settled: () => {}, lost: () => {} }
		});
		await tellTexts(store, [content]);
		content.destroy();
		done(document);
		told++;
	}
	return told;
}
