import { deserialize } from '$app/forms';

type Etat = 'attente' | 'ecriture' | 'enregistre' | 'horsLigne' | 'refuse';

/** After how long without a keystroke a text is kept, and tried again when the network is away, in milliseconds. */
const PAUSE = 1000;
const AGAIN = 5000;

/** Keeps a form as a draft while somebody writes it, one request at a time, the newest words last. */
export class Autosave {
	etat = $state<Etat>('attente');
	readonly #read: () => FormData;
	readonly #kept: (brouillon: string) => void;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#running = false;
	#asked = false;
	#stopped = false;
	#isAway = false;

	/** `read` answers what to send; `kept` hears the id of the draft. */
	constructor(read: () => FormData, kept: (brouillon: string) => void) {
		this.#read = read;
		this.#kept = kept;
	}

	/** Something changed: it is kept after a pause. */
	touch(): void {
		if (this.#stopped) return;
		this.#asked = true;
		this.#plan(PAUSE);
	}

	/** The page goes away: what is not kept leaves at once. */
	flush(): void {
		if (this.#asked && !this.#stopped) void this.#save(true);
	}

	/** The form itself is being sent: nothing more leaves from here. */
	stop(): void {
		this.#stopped = true;
		clearTimeout(this.#timer);
	}

	/** The form came back: it is kept again. */
	resume(): void {
		this.#stopped = false;
	}

	#plan(after: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#save(false), after);
	}

	async #save(leaving: boolean): Promise<void> {
		clearTimeout(this.#timer);
		if (this.#running && !leaving) return;
		this.#running = true;
		this.#asked = false;
		this.#isAway = false;
		this.etat = 'ecriture';
		try {
			const response = await fetch('?/auto', {
				method: 'POST',
				body: this.#read(),
				keepalive: leaving,
				headers: { accept: 'application/json', 'x-sveltekit-action': 'true' }
			});
			const result = deserialize<{ brouillon: string }, never>(await response.text());
			if (this.#stopped) return;
			if (result.type === 'success' && result.data) {
				this.#kept(result.data.brouillon);
				this.etat = this.#asked ? 'ecriture' : 'enregistre';
			} else if (result.type === 'failure') this.etat = 'refuse';
			else this.#failed();
		} catch {
			this.#failed();
		} finally {
			this.#running = false;
			if (this.#asked && !this.#stopped) this.#plan(this.#isAway ? AGAIN : PAUSE);
		}
	}

	#failed(): void {
		this.etat = 'horsLigne';
		this.#isAway = true;
		this.#asked = true;
	}
}
