import * as Y from 'yjs';
import type { Signed } from './authors.ts';

/**
 * Characters of each person that are still in the document and were not in it at the state vector `since` (null: all).
 * `ranges` says who wrote what.
 */
export function countAddedSigns(
	doc: Y.Doc,
	ranges: readonly Signed[],
	since: Uint8Array | null
): Map<string, number> {
	const known = since ? Y.decodeStateVector(since) : new Map<number, number>();
	const signs = new Map<string, number>();
	for (const { client, from, to, person } of ranges) {
		const start = Math.max(from, known.get(client) ?? 0);
		const structs = doc.store.clients.get(client);
		if (!structs || start >= to) continue;
		let added = 0;
		for (let i = Y.findIndexSS(structs, start); i < structs.length; i++) {
			const struct = structs[i]!;
			const { clock } = struct.id;
			if (clock >= to) break;
			if (struct.deleted || !(struct instanceof Y.Item && struct.content instanceof Y.ContentString))
				continue;
			added += Math.min(to, clock + struct.length) - Math.max(start, clock);
		}
		signs.set(person, (signs.get(person) ?? 0) + added);
	}
	return signs;
}
