import * as Y from 'yjs';

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
