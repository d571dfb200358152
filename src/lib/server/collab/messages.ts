import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

// The y-websocket wire: varuint type, then what the type says. Type 120 is our addition; other clients ignore it.

const SYNC = 0;
const AWARENESS = 1;
const QUERY_AWARENESS = 3;
const DURABLE = 120;

const STEP_1 = 0;
const STEP_2 = 1;
const UPDATE = 2;

/** What a client said. `update` covers sync step 2 and update: both carry document content. */
export type ClientMessage =
	| { kind: 'step1'; vector: Uint8Array }
	| { kind: 'update'; update: Uint8Array }
	| { kind: 'awareness'; update: Uint8Array }
	| { kind: 'query' };

/** Reads a message; null when it is not one (wrong type, cut short). */
export function readMessage(data: Uint8Array): ClientMessage | null {
	try {
		const decoder = decoding.createDecoder(data);
		const type = decoding.readVarUint(decoder);
		if (type === QUERY_AWARENESS) return { kind: 'query' };
		if (type === AWARENESS) return { kind: 'awareness', update: decoding.readVarUint8Array(decoder) };
		if (type !== SYNC) return null;
		const step = decoding.readVarUint(decoder);
		const bytes = decoding.readVarUint8Array(decoder);
		if (step === STEP_1) return { kind: 'step1', vector: bytes };
		return step === STEP_2 || step === UPDATE ? { kind: 'update', update: bytes } : null;
	} catch {
		return null;
	}
}

function write(...parts: (number | Uint8Array)[]): Uint8Array {
	const encoder = encoding.createEncoder();
	for (const part of parts) {
		if (typeof part === 'number') encoding.writeVarUint(encoder, part);
		else encoding.writeVarUint8Array(encoder, part);
	}
	return encoding.toUint8Array(encoder);
}

export const writeStep1 = (vector: Uint8Array) => write(SYNC, STEP_1, vector);
export const writeStep2 = (update: Uint8Array) => write(SYNC, STEP_2, update);
export const writeUpdate = (update: Uint8Array) => write(SYNC, UPDATE, update);
export const writeAwareness = (update: Uint8Array) => write(AWARENESS, update);

/** The first n document messages of the connection are committed in the database. */
export const writeDurable = (n: number) => write(DURABLE, n);
