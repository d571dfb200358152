import * as Y from 'yjs';
import type { Touched } from '../../documents/texte/mend.ts';

const isWords = (struct: Y.GC | Y.Item) =>
	!(struct instanceof Y.Item) ||
	struct.content instanceof Y.ContentString ||
	struct.content instanceof Y.ContentDeleted;

function addedOnlyWords({ doc, beforeState, afterState }: Y.Transaction): boolean {
	for (const [client, end] of afterState) {
		const start = beforeState.get(client) ?? 0;
		if (start === end) continue;
		const structs = doc.store.clients.get(client)!;
		for (let i = Y.findIndexSS(structs, start); i < structs.length; i++)
			if (!isWords(structs[i] as Y.GC | Y.Item)) return false;
	}
	return true;
}

function changedOnlyTexts({ changed }: Y.Transaction): boolean {
	for (const type of changed.keys()) if (!((type as unknown) instanceof Y.Text)) return false;
	return true;
}

/** What a transaction touched of the shape of a document; null when it only added and removed letters, as most do. */
export function touchedShape(transaction: Y.Transaction): Touched | null {
	if (changedOnlyTexts(transaction) && addedOnlyWords(transaction)) return null;
	const types = [...transaction.changed.keys()] as Y.AbstractType<unknown>[];
	const { beforeState } = transaction;
	return { types, isNew: ({ id }) => id.clock >= (beforeState.get(id.client) ?? 0) };
}
