import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { breathing } from './breath.ts';

/** Longest time that an encoding holds up everybody else, in milliseconds. */
const SLICE = 4;

/** Structs written between two looks at the clock. */
const STEP = 500;

interface Part {
	client: number;
	structs: number;
	body: Uint8Array;
	deleted: { clock: number; length: number }[];
}

/**
 * All that the document says when called, as one update, encoded in slices between which others are heard. What they write
 * meanwhile may be in it or not. `slice` is in milliseconds, `step` in structs.
 */
export async function encodeInSlices(doc: Y.Doc, slice = SLICE, step = STEP): Promise<Uint8Array> {
	const breathe = breathing(slice);
	// Higher clients first, as Yjs does: it integrates faster.
	const clients = [...doc.store.clients.keys()].sort((a, b) => b - a);
	const ends = clients.map((client) => [client, Y.getState(doc.store, client)] as const);
	const parts: Part[] = [];
	for (const [client, end] of ends) parts.push(await encodeClient(doc, { client, end, step }, breathe));
	return join(parts);
}

async function encodeClient(
	doc: Y.Doc,
	{ client, end, step }: { client: number; end: number; step: number },
	breathe: () => Promise<void>
): Promise<Part> {
	const encoder = new Y.UpdateEncoderV1();
	const deleted: Part['deleted'] = [];
	let structs = 0;
	let clock = 0;
	while (clock < end) {
		// Structs are split and merged between slices, their clocks stay.
		const all = doc.store.clients.get(client)!;
		const first = Y.findIndexSS(all, clock);
		for (let i = first; i < Math.min(first + step, all.length) && clock < end; i++) {
			const struct = all[i]!;
			struct.write(encoder, clock - struct.id.clock);
			const next = struct.id.clock + struct.length;
			if (struct.deleted) {
				const last = deleted.at(-1);
				if (last && last.clock + last.length === clock) last.length += next - clock;
				else deleted.push({ clock, length: next - clock });
			}
			structs++;
			clock = next;
		}
		await breathe();
	}
	return { client, structs, body: encoder.toUint8Array(), deleted };
}

/** The update that the parts make: the structs of each client, then what is deleted. */
function join(parts: readonly Part[]): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, parts.length);
	for (const { client, structs, body } of parts) {
		encoding.writeVarUint(encoder, structs);
		encoding.writeVarUint(encoder, client);
		encoding.writeVarUint(encoder, 0);
		encoding.writeUint8Array(encoder, body);
	}
	const withDeletions = parts.filter(({ deleted }) => deleted.length > 0);
	encoding.writeVarUint(encoder, withDeletions.length);
	for (const { client, deleted } of withDeletions) {
		encoding.writeVarUint(encoder, client);
		encoding.writeVarUint(encoder, deleted.length);
		for (const { clock, length } of deleted) {
			encoding.writeVarUint(encoder, clock);
			encoding.writeVarUint(encoder, length);
		}
	}
	return encoding.toUint8Array(encoder);
}
