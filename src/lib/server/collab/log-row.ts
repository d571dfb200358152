import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** Clocks of one Yjs client, `to` excluded. */
export interface Written {
	client: number;
	from: number;
	to: number;
}

/** What each person wrote in one commit; no range when they only removed. */
export type Signatures = ReadonlyMap<string, readonly Written[]>;

/**
 * A row of the log, which is one commit: who wrote what, then the updates, each with its length before it. Merging the
 * updates would cost more than their repeated headers.
 */
export function packRow(signatures: Signatures, updates: readonly Uint8Array[]): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, signatures.size);
	for (const [person, written] of signatures) {
		encoding.writeVarString(encoder, person);
		encoding.writeVarUint(encoder, written.length);
		for (const { client, from, to } of written) {
			encoding.writeVarUint(encoder, client);
			encoding.writeVarUint(encoder, from);
			encoding.writeVarUint(encoder, to - from);
		}
	}
	for (const update of updates) encoding.writeVarUint8Array(encoder, update);
	return encoding.toUint8Array(encoder);
}

export function unpackRow(row: Uint8Array): { signatures: Signatures; updates: Uint8Array[] } {
	const decoder = decoding.createDecoder(row);
	const signatures = new Map<string, Written[]>();
	for (let people = decoding.readVarUint(decoder); people > 0; people--) {
		const person = decoding.readVarString(decoder);
		const written: Written[] = [];
		for (let ranges = decoding.readVarUint(decoder); ranges > 0; ranges--) {
			const client = decoding.readVarUint(decoder);
			const from = decoding.readVarUint(decoder);
			written.push({ client, from, to: from + decoding.readVarUint(decoder) });
		}
		signatures.set(person, written);
	}
	const updates: Uint8Array[] = [];
	while (decoding.hasContent(decoder)) updates.push(decoding.readVarUint8Array(decoder));
	return { signatures, updates };
}
