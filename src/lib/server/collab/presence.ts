import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** What everyone sees of a person, whatever their browser claims. */
export interface Identity {
	id: string;
	name: string;
}

interface State<Owner> {
	clock: number;
	json: string;
	owner: Owner | null;
}

/** Why a presence message was not taken. */
export type PresenceFault = 'malformed' | 'too large';

/**
 * Who is here: the last presence state of each client of a room, in the format of y-protocols' awareness. Each client
 * belongs to the connection that spoke of it first, so nobody moves another's cursor; the name is the server's.
 */
export class Presence<Owner extends { readonly identity: Identity }> {
	readonly #states = new Map<number, State<Owner>>();
	readonly #changed = new Set<number>();
	readonly #largest: number;

	constructor(largest: number) {
		this.#largest = largest;
	}

	/** Takes what a connection says of itself. What it says of others is passed over. */
	receive(owner: Owner, update: Uint8Array): PresenceFault | null {
		try {
			const decoder = decoding.createDecoder(update);
			const count = decoding.readVarUint(decoder);
			for (let i = 0; i < count; i++) {
				const client = decoding.readVarUint(decoder);
				const clock = decoding.readVarUint(decoder);
				const json = decoding.readVarString(decoder);
				const before = this.#states.get(client);
				if (before?.owner && before.owner !== owner && before.owner.identity.id !== owner.identity.id)
					continue;
				if (json.length > this.#largest) return 'too large';
				this.#set(owner, client, clock, json);
			}
			return null;
		} catch {
			return 'malformed';
		}
	}

	#set(owner: Owner, client: number, clock: number, json: string): void {
		const before = this.#states.get(client);
		const state = JSON.parse(json) as Record<string, unknown> | null;
		const leaves = state === null || typeof state !== 'object';
		// A client that says goodbye keeps its clock: y-protocols reads equal clock and null as "gone".
		if (before && (clock < before.clock || (clock === before.clock && !(leaves && before.json !== 'null'))))
			return;
		if (leaves && !before) return;
		if (!leaves) state.user = { ...(state.user as object | undefined), ...owner.identity };
		this.#states.set(client, {
			clock,
			json: leaves ? 'null' : JSON.stringify(state),
			owner: leaves ? null : owner
		});
		this.#changed.add(client);
	}

	/** The connection is gone: so is all it showed. */
	leave(owner: Owner): void {
		for (const [client, state] of this.#states) {
			if (state.owner !== owner) continue;
			this.#states.set(client, { clock: state.clock + 1, json: 'null', owner: null });
			this.#changed.add(client);
		}
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
