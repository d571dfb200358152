import { deserialize } from '$app/forms';

type Etat = 'attente' | 'ecriture' | 'enregistre' | 'horsLigne' | 'session' | 'refuse' | 'ailleurs';

/** What another page wrote of the same draft, or deposited, and the revision that it is now. */
// A type, not an interface: what an action answers is a record of anything.
export type Meanwhile = {
	ailleurs: { reference: string | null; titre: string; texte: string };
	vu: string;
};

/** After how long without a keystroke a text is kept, and tried again when the network is away, in milliseconds. */
const PAUSE = 1000;
const AGAIN = 5000;

/** Keeps a form as a draft while somebody writes it, one request at a time, the newest words last. */
export class Autosave {
	etat = $state<Etat>('attente');
	/** Set once another page wrote the draft: nothing more is kept by itself until the person chose. */
	ailleurs = $state.raw<Meanwhile | null>(null);
	readonly #compte: string;
	readonly #read: () => FormData;
	readonly #kept: (brouillon: string) => void;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#running = false;
	/** Words were typed that no request took along; those that the form itself took along while it is being sent. */
	#asked = false;
	#taken = false;
	#stopped = false;
	#isAway = false;

	/** `compte` is the id of the person who writes; `read` answers what to send; `kept` hears the id of the draft. */
	constructor(compte: string, read: () => FormData, kept: (brouillon: string) => void) {
		this.#compte = compte;
		this.#read = read;
		this.#kept = kept;
	}

	/** Something changed: it is kept after a pause. */
	touch(): void {
		this.#asked = true;
		if (!this.#stopped) this.#plan(PAUSE);
	}

	/** True while the site is known not to take the last words: leaving the page would lose them. */
	get wouldLose(): boolean {
		if (this.#isAway) return this.#asked || this.#running;
		return this.etat === 'refuse' || this.etat === 'ailleurs';
	}

	/** The page goes away: what is not kept leaves at once, even when the browser is being closed. False when all was kept. */
	async flush(isClosing: boolean): Promise<boolean> {
		if (!this.#asked || this.#stopped) return false;
		await this.#save(isClosing ? 'closing' : 'leaving');
		return true;
	}

	/** The form itself is being sent: nothing more leaves from here. */
	stop(): void {
		this.#taken ||= this.#asked || this.#running;
		this.#asked = false;
		this.#stopped = true;
		clearTimeout(this.#timer);
	}

	/** The form came back, with its words kept or not: they are kept from here again. */
	resume(isKept: boolean): void {
		this.#stopped = false;
		this.ailleurs = null;
		if (isKept) {
			this.#isAway = false;
			this.etat = 'enregistre';
		} else this.#asked ||= this.#taken;
		this.#taken = false;
		if (this.#asked) this.#plan(PAUSE);
	}

	/** Nobody is signed in any more: the words stay here, and leave once the person is back. */
	endSession(): void {
		this.resume(false);
		this.#failed('session');
		this.#plan(AGAIN);
	}

	/** The person looks at the page again: what waits is tried at once. */
	retry(): void {
		if (this.#isAway && !this.#stopped) this.#plan(0);
	}

	#plan(after: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#save('staying'), after);
	}

	async #save(moment: 'staying' | 'leaving' | 'closing'): Promise<void> {
		clearTimeout(this.#timer);
		if (this.#running && moment === 'staying') return;
		this.#running = true;
		this.#asked = false;
		// Whoever has to sign in again is told so until they did.
		if (this.etat !== 'session') this.etat = 'ecriture';
		try {
			const response = await fetch(`?/auto&compte=${this.#compte}`, {
				method: 'POST',
				body: this.#read(),
				// A browser carries little for a page that is closed.
				keepalive: moment === 'closing',
				headers: { accept: 'application/json', 'x-sveltekit-action': 'true' }
			});
			const result = deserialize<{ brouillon: string }, Meanwhile | undefined>(await response.text());
			if (this.#stopped) return;
			if (result.type === 'failure' && result.status === 401) return this.#failed('session');
			this.#isAway = false;
			if (result.type === 'success' && result.data) {
				this.#kept(result.data.brouillon);
				this.etat = this.#asked ? 'ecriture' : 'enregistre';
			} else if (result.type === 'failure' && result.data) this.meet(result.data);
			else if (result.type === 'failure') this.etat = 'refuse';
			else this.#failed('horsLigne');
		} catch {
			this.#failed('horsLigne');
		} finally {
			this.#running = false;
			if (this.#asked && !this.#stopped) this.#plan(this.#isAway ? AGAIN : PAUSE);
		}
	}

	/** Another page wrote the same draft: nothing leaves from here until the person chose. */
	meet(said: Meanwhile): void {
		this.etat = 'ailleurs';
		this.ailleurs = said;
		this.stop();
	}

	#failed(why: 'horsLigne' | 'session'): void {
		this.etat = why;
		this.#isAway = true;
		this.#asked = true;
	}
}
