import { countAddedSigns } from './added-signs.ts';
import type { LivingDocument } from './living-document.ts';
import type { NewVersion, SavedVersion, UpdateStore } from './store.ts';

/** What is asked of a version; the rest is in the document. */
export type Asked = Pick<NewVersion, 'genre' | 'nom' | 'person'>;

/**
 * Keeps what the document says now, which the caller made sure is in the database. `looked` is called at the very moment
 * that the version is of, once or more: the last call counts. Throws when the database cannot answer.
 */
export async function keepVersion(
	content: LivingDocument,
	store: UpdateStore,
	asked: Asked,
	looked: () => void = () => {}
): Promise<Exclude<SavedVersion, { newest: unknown }>> {
	for (;;) {
		const { contenu, mots, images } = content.kind.project(content.doc);
		looked();
		const mark = { seq: content.seq, vector: content.log.vector() };
		const signs = countAddedSigns(content.doc, content.log.ranges(), content.version.vector);
		for (const person of content.log.since(content.version.seq)) if (!signs.has(person)) signs.set(person, 0);
		const saved = await store.saveVersion({
			document: content.document,
			...asked,
			content: { contenu, mots, images },
			mark,
			previous: content.version.seq,
			authors: [...signs].map(([person, signes]) => ({ person, signes }))
		});
		if (!('newest' in saved)) {
			if ('id' in saved) content.kept(mark);
			return saved;
		}
		// Another process kept a version meanwhile. When it says as much as ours would, it is ours.
		content.kept(saved.newest);
		if (asked.genre === 'automatique' && saved.newest.seq >= mark.seq) return { id: null };
	}
}
