import * as Y from 'yjs';
import type { Written } from './log-row.ts';

/** What stands between an update and the document. */
export type Fit = 'fits' | 'gap' | 'malformed';

const NOTHING: readonly Written[] = [];

/** Integrates what nothing stands in the way of; on a malformed update the document is as before, or has part of it. */
function apply(doc: Y.Doc, update: Uint8Array, origin: unknown): Fit {
	let fit: Fit = 'fits';
	try {
		Y.applyUpdate(doc, update, origin);
	} catch {
		fit = 'malformed';
	}
	if (doc.store.pendingStructs || doc.store.pendingDs) {
		doc.store.pendingStructs = null;
		doc.store.pendingDs = null;
		if (fit === 'fits') fit = 'gap';
	}
	return fit;
}

/**
 * Integrates the update and says which ranges are new. `gap`: it builds on content that the document does not have; what
 * cannot be placed is not kept waiting in memory.
 */
export function integrate(
	doc: Y.Doc,
	update: Uint8Array,
	origin: unknown
): { fit: Fit; written: readonly Written[] } {
	let meta: ReturnType<typeof Y.parseUpdateMeta>;
	try {
		// Reads the whole update, deletions included, before anything is touched.
		Y.decodeUpdate(update);
		meta = Y.parseUpdateMeta(update);
	} catch {
		return { fit: 'malformed', written: NOTHING };
	}
	const written: Written[] = [];
	for (const client of meta.to.keys()) {
		const from = Y.getState(doc.store, client);
		if (meta.from.get(client)! > from) return { fit: 'gap', written: NOTHING };
		written.push({ client, from, to: from });
	}
	const fit = apply(doc, update, origin);
	for (const range of written) range.to = Y.getState(doc.store, range.client);
	return { fit, written: written.filter(({ from, to }) => to > from) };
}
