import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import type { Written } from './log-row.ts';
import type { Transcript } from './transcript.ts';

/** What stands between an update and the document. */
export type Fit = 'fits' | 'gap' | 'malformed';

const NOTHING: readonly Written[] = [];

/** The clocks of each run of structs of one client, as they come. Throws when any of the update cannot be read. */
function readRuns(update: Uint8Array): Written[] {
	const runs: Written[] = [];
	let run = null as Written | null;
	for (const { id, length } of Y.decodeUpdate(update).structs) {
		if (run?.client !== id.client) runs.push((run = { client: id.client, from: id.clock, to: id.clock }));
		run.to = id.clock + length;
	}
	return runs;
}

/** Whether all of these runs came with this transaction: none was known, none is left out, none comes twice. */
const areNew = (runs: readonly Written[], { beforeState, afterState }: Y.Transaction) =>
	new Set(runs.map(({ client }) => client)).size === runs.length &&
	runs.every(
		({ client, from, to }) =>
			from < to && (beforeState.get(client) ?? 0) === from && afterState.get(client) === to
	);

/** Integrates what nothing stands in the way of; on a malformed update the document is as before, or has part of it. */
function apply(
	doc: Y.Doc,
	{ update, origin, runs }: { update: Uint8Array; origin: unknown; runs: readonly Written[] },
	transcript: Transcript
): Fit {
	const { store } = doc;
	const decoder = decoding.createDecoder(update);
	let fit = 'malformed' as Fit;
	transcript.expect({
		update,
		isAll: (transaction) =>
			fit === 'fits' &&
			!store.pendingDs &&
			!decoding.hasContent(decoder) &&
			(runs.length > 0 ? areNew(runs, transaction) : transaction.deleteSet.clients.size > 0)
	});
	const read = () => {
		Y.readUpdate(decoder, doc, origin);
		fit = 'fits';
	};
	try {
		Y.transact(doc, read, origin, false);
	} catch {
		fit = 'malformed';
	}
	if (store.pendingStructs || store.pendingDs) {
		store.pendingStructs = null;
		store.pendingDs = null;
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
	origin: unknown,
	transcript: Transcript
): { fit: Fit; written: readonly Written[] } {
	let runs: readonly Written[];
	try {
		// Reads the whole update, deletions included, before anything is touched.
		runs = readRuns(update);
	} catch {
		return { fit: 'malformed', written: NOTHING };
	}
	// Of a client that comes twice Yjs takes the last run.
	const starts = new Map(runs.map(({ client, from }) => [client, from]));
	const written: Written[] = [];
	for (const [client, start] of starts) {
		const from = Y.getState(doc.store, client);
		if (start > from) return { fit: 'gap', written: NOTHING };
		written.push({ client, from, to: from });
	}
	const fit = apply(doc, { update, origin, runs }, transcript);
	for (const range of written) range.to = Y.getState(doc.store, range.client);
	return { fit, written: written.filter(({ from, to }) => to > from) };
}
