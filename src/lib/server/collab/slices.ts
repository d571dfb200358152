import * as Y from 'yjs';

/** All that the document says now, as one update. */
export async function encodeInSlices(doc: Y.Doc): Promise<Uint8Array> {
	return Y.encodeStateAsUpdate(doc);
}
