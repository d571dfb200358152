/** Milliseconds between two questions about the same list, however many changes are told. */
const PACE = 4_000;

/** Follows what is deposited while a list is read, in a page that is seen. The list itself does not move. */
export class Nouvelles {
	/** How many answer now; null until something changed. */
	total: number | null = $state(null);
	#source: EventSource | null = null;
	#timer: ReturnType<typeof setTimeout> | null = null;
	#last = 0;
	readonly #signals: string;
	readonly #count: () => string;

	/** `signals`: where changes are told; `count`: where the number of contributions is asked for. */
	constructor(signals: string, count: () => string) {
		this.#signals = signals;
		this.#count = count;
	}

	/** Follows until the function that is answered is called. A hidden page holds no connection. */
	follow(): () => void {
		const look = () => (document.hidden ? this.#close() : this.#open());
		look();
		document.addEventListener('visibilitychange', look);
		return () => {
			document.removeEventListener('visibilitychange', look);
			this.#close();
		};
	}

	#open(): void {
		if (this.#source) return;
		this.#source = new EventSource(this.#signals);
		this.#source.addEventListener('contributions', () => this.#soon());
	}

	#close(): void {
		this.#source?.close();
		this.#source = null;
		if (this.#timer) clearTimeout(this.#timer);
		this.#timer = null;
	}

	#soon(): void {
		this.#timer ??= setTimeout(() => void this.#ask(), Math.max(0, this.#last + PACE - Date.now()));
	}

	async #ask(): Promise<void> {
		this.#timer = null;
		this.#last = Date.now();
		try {
			const answer = await fetch(this.#count());
			if (answer.ok) this.total = ((await answer.json()) as { total: number | null }).total;
		} catch {
			// reason: the network is away; the next signal asks again
		}
	}
}
