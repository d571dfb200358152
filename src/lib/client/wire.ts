import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

// What a browser must know of the wire beyond y-websocket: docs/collaboration.md.

const SYNC = 0;
const AWARENESS = 1;
const STEP_1 = 0;
const STEP_2 = 1;

/** Type of the server's message "the first n document messages of this connection are in the database". */
export const DURABLE = 120;

/** What a message that goes out is: only `step2` and `update` carry content and are acknowledged. */
export type Outgoing = 'step1' | 'step2' | 'update' | 'presence' | 'other';

/** Says what a message of ours is, from its first bytes. */
export function kindOf(message: Uint8Array): Outgoing {
	const decoder = decoding.createDecoder(message);
	const type = decoding.readVarUint(decoder);
	if (type === AWARENESS) return 'presence';
	if (type !== SYNC) return 'other';
	const step = decoding.readVarUint(decoder);
	return step === STEP_1 ? 'step1' : step === STEP_2 ? 'step2' : 'update';
}

/** A presence message around an awareness update. */
export function writePresence(update: Uint8Array): Uint8Array<ArrayBuffer> {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, AWARENESS);
	encoding.writeVarUint8Array(encoder, update);
	return encoding.toUint8Array(encoder);
}

/** The body of one exchange over HTTP: a state vector, then what we have that the server lacks, if anything. */
export function writeExchange(vector: Uint8Array, update: Uint8Array | null): Uint8Array<ArrayBuffer> {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint8Array(encoder, vector);
	if (update) encoding.writeVarUint8Array(encoder, update);
	return encoding.toUint8Array(encoder);
}
