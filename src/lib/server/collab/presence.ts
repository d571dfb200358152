import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** What everyone sees of a person, whatever their browser claims. */
export interface Identity {
	id: string;
	name: string;
}

/** Owner of the states that another process shows: it is that process which judges them. */
const ELSEWHERE = Symbol('elsewhere');

interface State<Owner> {
	clock: number;
	json: string;
	/** Id of who it is. */
	person: string;
	/** Null once it is gone, until everyone was told. */
	owner: Owner | typeof ELSEWHERE | null;
}

interface Said {
	client: number;
	clock: number;
	json: string;
}

function* read(update: Uint8Array): Generator<Said> {
	const decoder = decoding.createDecoder(update);
	for (let count = decoding.readVarUint(decoder); count > 0; count--)
		yield {
			client: decoding.readVarUint(decoder),
			clock: decoding.readVarUint(decoder),
			json: decoding.readVarString(decoder)
		};
}

/** Why a presence message was not taken. */
export type PresenceFault = 'malformed' | 'too large';

/**
 * Who is here: the last presence state of each client of a room, in the format of y-protocols' awareness. Each client
 * belongs to the connection that spoke of it first, so nobody moves another's cursor; the name is the server's.
 */
export class Presence<Owner extends { readonly identity: Identity }> {
	/** Grows whenever what is shown by the connections of this process changes. */
	version = 0;
	readonly #states = new Map<number, State<Owner>>();
	readonly #changed = new Set<number>();
	readonly #largest: number;

	constructor(largest: number) {
		this.#largest = largest;
	}

	/** Takes what a connection says of itself. What it says of others is passed over. */
	receive(owner: Owner, update: Uint8Array): PresenceFault | null {
		try {
			for (const said of read(update)) {
				const before = this.#states.get(said.client);
				if (before?.owner && before.owner !== owner && before.person !== owner.identity.id) continue;
				if (said.json.length > this.#largest) return 'too large';
				this.#take(owner, said, before);
			}
			return null;
		} catch {
			return 'malformed';
		}
	}

	#take(owner: Owner, { client, clock, json }: Said, before: State<Owner> | undefined): void {
		const state = JSON.parse(json) as Record<string, unknown> | null;
		const leaves = state === null || typeof state !== 'object';
		if (leaves && !before) return;
		// A client that says goodbye keeps its clock (y-protocols reads equal clock and null as "gone"), and so does one that
		// comes to us from another process.
		const mayKeepClock = leaves ? before!.owner !== null : before?.owner === ELSEWHERE;
		if (before && (clock < before.clock || (clock === before.clock && !mayKeepClock))) return;
		if (!leaves) state.user = { ...(state.user as object | undefined), ...owner.identity };
		this.version++;
		this.#set(client, {
			clock,
			json: leaves ? 'null' : JSON.stringify(state),
			person: owner.identity.id,
			owner: leaves ? null : owner
		});
	}

	/** Takes who is here in other processes, all of it: whoever is not in it any more has left them. */
	receiveElsewhere(updates: readonly Uint8Array[]): void {
		const here = new Set<number>();
		for (const { client, clock, json } of updates.flatMap((update) => [...read(update)])) {
			here.add(client);
			const { user } = JSON.parse(json) as { user: Identity };
			const before = this.#states.get(client);
			if (before?.owner && (before.person !== user.id || clock <= before.clock)) continue;
			this.#set(client, { clock, json, person: user.id, owner: ELSEWHERE });
		}
		for (const [client, { owner }] of this.#states)
			if (owner === ELSEWHERE && !here.has(client)) this.#remove(client);
	}

	/** The connection is gone: so is all it showed. */
	leave(owner: Owner): void {
		for (const [client, state] of this.#states) {
			if (state.owner !== owner) continue;
			this.version++;
			this.#remove(client);
		}
	}

	#set(client: number, state: State<Owner>): void {
		this.#states.set(client, state);
		this.#changed.add(client);
	}

	#remove(client: number): void {
		const { clock, person } = this.#states.get(client)!;
		this.#set(client, { clock, person, json: 'null', owner: null });
	}

	get hasNews(): boolean {
		return this.#changed.size > 0;
	}

	/** What changed since the last call, as an awareness update. Clients that left are forgotten after it. */
	takeNews(): Uint8Array {
		const news = this.#encode([...this.#changed]);
		for (const client of this.#changed)
			if (this.#states.get(client)?.owner === null) this.#states.delete(client);
		this.#changed.clear();
		return news;
	}

	/** Everyone who is here, for somebody who arrives; null when nobody is. */
	everyone(): Uint8Array | null {
		const here = [...this.#states].filter(([, { owner }]) => owner !== null).map(([client]) => client);
		return here.length ? this.#encode(here) : null;
	}

	/** Those of this process, for the others: as many as fit in `largest` characters; null when nobody is here. */
	ours(largest: number): Uint8Array | null {
		let size = 0;
		const fitting = [...this.#states].filter(
			([, { owner, json }]) => owner !== null && owner !== ELSEWHERE && (size += json.length) <= largest
		);
		return fitting.length ? this.#encode(fitting.map(([client]) => client)) : null;
	}

	#encode(clients: number[]): Uint8Array {
		const encoder = encoding.createEncoder();
		encoding.writeVarUint(encoder, clients.length);
		for (const client of clients) {
			const { clock, json } = this.#states.get(client)!;
			encoding.writeVarUint(encoder, client);
			encoding.writeVarUint(encoder, clock);
			encoding.writeVarString(encoder, json);
		}
		return encoding.toUint8Array(encoder);
	}
}
