import * as Y from 'yjs';
import { unpackRow } from '../../../src/lib/server/collab/log-row.ts';
import type { Stored } from '../../../src/lib/server/collab/store.ts';

/** Reads what a store holds into a document, as a server that starts would. */
export function readStored(doc: Y.Doc, { snapshot, updates }: Pick<Stored, 'snapshot' | 'updates'>): void {
	if (snapshot) Y.applyUpdate(doc, snapshot);
	for (const row of updates) for (const update of unpackRow(row).updates) Y.applyUpdate(doc, update);
}
