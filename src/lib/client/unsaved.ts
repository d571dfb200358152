/** Changes closer than this, in milliseconds, count as one, as they do for undoing. */
const TOGETHER = 500;

/** Remembers beyond this page that something is not sent yet; answers null when it cannot. */
export interface Keeper {
	add(): Promise<number | null>;
	remove(keys: number[]): void;
}

interface Change {
	/** Message of the connection that carries it; infinite while none does. */
	carrier: number;
	/** Key under which the keeper remembers it. */
	key: Promise<number | null>;
	at: number;
}

/** Changes made here that the database is not known to have. Survives the page through its keeper. */
export class Unsaved {
	#changes: Change[] = [];
	#keeper: Keeper | null = null;
	readonly #tell: (count: number) => void;

	/** `tell` hears how many there are, in gestures (a run of typing is one), each time that changes. */
	constructor(tell: (count: number) => void) {
		this.#tell = tell;
	}

	get count(): number {
		return this.#changes.length;
	}

	/** From now on changes are remembered, beginning with those that were left over (their keys). */
	keepIn(keeper: Keeper, left: number[]): void {
		this.#keeper = keeper;
		for (const change of this.#changes) change.key = keeper.add();
		const old = left.map((key) => ({ carrier: Infinity, key: Promise.resolve(key), at: -Infinity }));
		this.#set([...old, ...this.#changes]);
	}

	/** One more change, carried by message `carrier`. */
	add(carrier: number, now = performance.now()): void {
		const last = this.#changes.at(-1);
		if (last && now - last.at < TOGETHER) {
			last.carrier = carrier;
			last.at = now;
			return;
		}
		this.#set([...this.#changes, { carrier, key: this.#keeper?.add() ?? Promise.resolve(null), at: now }]);
	}

	/** Message `carrier` carries all that no message carried. */
	carry(carrier: number): void {
		for (const change of this.#changes) if (change.carrier === Infinity) change.carrier = carrier;
	}

	/** The connection is gone: what it did not acknowledge has to be carried again. */
	drop(): void {
		for (const change of this.#changes) change.carrier = Infinity;
	}

	/** The first `n` messages are in the database. */
	cover(n: number): void {
		const done = this.#changes.filter(({ carrier }) => carrier <= n);
		if (done.length === 0) return;
		this.#set(this.#changes.filter(({ carrier }) => carrier > n));
		void this.#forget(done);
	}

	/** Nothing is expected to be sent any more. */
	clear(): void {
		const all = this.#changes;
		this.#set([]);
		void this.#forget(all);
	}

	async #forget(changes: Change[]): Promise<void> {
		const keys = await Promise.all(changes.map(({ key }) => key));
		this.#keeper?.remove(keys.filter((key) => key !== null));
	}

	#set(changes: Change[]): void {
		this.#changes = changes;
		this.#tell(changes.length);
	}
}
