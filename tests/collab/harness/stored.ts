import * as Y from 'yjs';
import { unpackUpdates } from '../../../src/lib/server/collab/batch.ts';
import type { Stored } from '../../../src/lib/server/collab/store.ts';

/** Reads what a store holds into a document, as a server that starts would. */
export function readStored(doc: Y.Doc, { snapshot, updates }: Stored): void {
	if (snapshot) Y.applyUpdate(doc, snapshot);
	for (const row of updates) for (const update of unpackUpdates(row)) Y.applyUpdate(doc, update);
}
