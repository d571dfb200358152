import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

// A row of the log holds the updates of one commit, each with its length before it: cheaper than merging them.

export function packUpdates(updates: readonly Uint8Array[]): Uint8Array {
	const encoder = encoding.createEncoder();
	for (const update of updates) encoding.writeVarUint8Array(encoder, update);
	return encoding.toUint8Array(encoder);
}

export function unpackUpdates(row: Uint8Array): Uint8Array[] {
	const decoder = decoding.createDecoder(row);
	const updates: Uint8Array[] = [];
	while (decoding.hasContent(decoder)) updates.push(decoding.readVarUint8Array(decoder));
	return updates;
}

// Y.mergeUpdates takes time with the square of how many it is given.
const AT_ONCE = 32;

/** One update that says all that these say, in their order. At least one is given. */
export function mergeUpdates(updates: Uint8Array[]): Uint8Array {
	while (updates.length > 1) {
		const merged: Uint8Array[] = [];
		for (let i = 0; i < updates.length; i += AT_ONCE) {
			const some = updates.slice(i, i + AT_ONCE);
			merged.push(some.length === 1 ? some[0]! : Y.mergeUpdates(some));
		}
		updates = merged;
	}
	return updates[0]!;
}
