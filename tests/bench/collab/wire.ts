import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** Whose protocol a server speaks. Hocuspocus puts the name of the document before each message and asks for a token first. */
export type Wire = 'y-websocket' | 'hocuspocus';

const SYNC = 0;
const AUTH = 2;
const SYNC_REPLY = 4;
const STEP1 = 0;
const STEP2 = 1;
const UPDATE = 2;

export type Message = { kind: 'step1' | 'step2' | 'update'; bytes: Uint8Array } | { kind: 'let in' } | null;

/** Writes and reads the messages of one document on one wire. */
export class Speaker {
	readonly #wire: Wire;
	readonly #room: string;

	constructor(wire: Wire, room: string) {
		this.#wire = wire;
		this.#room = room;
	}

	#write(type: number, rest: (encoder: encoding.Encoder) => void): Uint8Array {
		return encoding.encode((encoder) => {
			if (this.#wire === 'hocuspocus') encoding.writeVarString(encoder, this.#room);
			encoding.writeVarUint(encoder, type);
			rest(encoder);
		});
	}

	#sync(step: number, bytes: Uint8Array): Uint8Array {
		return this.#write(SYNC, (encoder) => {
			encoding.writeVarUint(encoder, step);
			encoding.writeVarUint8Array(encoder, bytes);
		});
	}

	step1 = (vector: Uint8Array) => this.#sync(STEP1, vector);
	step2 = (update: Uint8Array) => this.#sync(STEP2, update);
	update = (update: Uint8Array) => this.#sync(UPDATE, update);

	/** What is said first: the token, or at once what this client has. */
	greeting(vector: Uint8Array): Uint8Array {
		if (this.#wire === 'y-websocket') return this.step1(vector);
		return this.#write(AUTH, (encoder) => {
			encoding.writeVarUint(encoder, 0);
			encoding.writeVarString(encoder, 'anyone');
			encoding.writeVarString(encoder, '4.7.0');
		});
	}

	/** Null for what the measures do not need. */
	read(data: Uint8Array): Message {
		const decoder = decoding.createDecoder(data);
		if (this.#wire === 'hocuspocus') decoding.readVarString(decoder);
		const type = decoding.readVarUint(decoder);
		if (type === AUTH && this.#wire === 'hocuspocus') return { kind: 'let in' };
		if (type !== SYNC && !(type === SYNC_REPLY && this.#wire === 'hocuspocus')) return null;
		const step = decoding.readVarUint(decoder);
		const bytes = decoding.readVarUint8Array(decoder);
		return { kind: step === STEP1 ? 'step1' : step === STEP2 ? 'step2' : 'update', bytes };
	}
}
