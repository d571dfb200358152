import * as Y from 'yjs';

/** What stands between an update and the document. */
export type Fit = 'fits' | 'gap' | 'malformed';

/**
 * Whether the update can be integrated now. A gap is an update that builds on content of its own author which the document
 * does not have: integrating would only keep it in memory, waiting.
 */
export function fitOf(doc: Y.Doc, update: Uint8Array): Fit {
	try {
		// Reads the whole update, deletions included, before anything is touched.
		Y.decodeUpdate(update);
		const { from } = Y.parseUpdateMeta(update);
		for (const [client, clock] of from) if (clock > Y.getState(doc.store, client)) return 'gap';
		return 'fits';
	} catch {
		return 'malformed';
	}
}

/** Integrates the update. What the document cannot place (it builds on content of others that is missing) is not kept: `gap`. */
export function integrate(doc: Y.Doc, update: Uint8Array, origin: unknown): Fit {
	const fit = fitOf(doc, update);
	if (fit !== 'fits') return fit;
	let result: Fit = 'fits';
	try {
		Y.applyUpdate(doc, update, origin);
	} catch {
		result = 'malformed';
	}
	if (doc.store.pendingStructs || doc.store.pendingDs) {
		doc.store.pendingStructs = null;
		doc.store.pendingDs = null;
		if (result === 'fits') result = 'gap';
	}
	return result;
}
