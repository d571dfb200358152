import type { Logger } from 'pino';
import type { Call } from './courriers.ts';

interface Listener {
	/** Told once as soon as it listens: something may have changed since its page was made. */
	greeted: boolean;
	tell: (sujets: string[]) => void;
	end: () => void;
}

/** Milliseconds between two looks at the database, while somebody listens. */
const PAUSE = 2_000;
/** Pages that one process keeps informed at once; those that come after do without. */
export const MOST_LISTENERS = 2_000;

/**
 * Tells open pages that a subject of their démarche changed, whichever process changed it: one question to the database
 * for all of them, every two seconds, and none while nobody listens. It carries no data; each page asks for its own.
 */
export class Signals {
	readonly #call: Call;
	readonly #log: Logger;
	readonly #pause: number;
	readonly #listeners = new Map<string, Set<Listener>>();
	#versions = new Map<string, number>();
	#timer: NodeJS.Timeout | null = null;
	#count = 0;
	#closed = false;

	constructor(call: Call, log: Logger, pause = PAUSE) {
		this.#call = call;
		this.#log = log;
		this.#pause = pause;
	}

	/**
	 * Tells `tell` the subjects that change, until the function that is answered is called; `end` is called when the process
	 * stops. Null when there are too many listeners already.
	 */
	listen(demarche: string, tell: Listener['tell'], end: Listener['end']): (() => void) | null {
		if (this.#closed || this.#count >= MOST_LISTENERS) return null;
		const listener: Listener = { greeted: false, tell, end };
		const there = this.#listeners.get(demarche) ?? new Set();
		this.#listeners.set(demarche, there.add(listener));
		this.#count++;
		this.#timer ??= this.#soon();
		return () => {
			if (!there.delete(listener)) return;
			this.#count--;
			if (there.size === 0) this.#listeners.delete(demarche);
		};
	}

	/** Says goodbye to everybody. */
	close(): void {
		this.#closed = true;
		if (this.#timer) clearTimeout(this.#timer);
		for (const there of [...this.#listeners.values()]) for (const listener of [...there]) listener.end();
	}

	#soon(): NodeJS.Timeout {
		return setTimeout(() => {
			this.#timer = null;
			void this.#look().then(() => {
				if (this.#count > 0 && !this.#closed) this.#timer ??= this.#soon();
			});
		}, this.#pause).unref();
	}

	/** Never throws: what was not read is read next time. */
	async #look(): Promise<void> {
		try {
			const demarches = [...this.#listeners.keys()];
			if (demarches.length === 0) return;
			const rows = (await this.#call('list_signals', { p_demarches: demarches })) as [
				string,
				string,
				number
			][];
			const known = this.#versions;
			this.#versions = new Map(rows.map(([demarche, sujet, version]) => [`${demarche} ${sujet}`, version]));
			for (const demarche of demarches) {
				const here = rows.filter(([id]) => id === demarche);
				const changed = here.filter(([, sujet, version]) => known.get(`${demarche} ${sujet}`) !== version);
				for (const listener of this.#listeners.get(demarche) ?? []) {
					const sujets = (listener.greeted ? changed : here).map(([, sujet]) => sujet);
					listener.greeted = true;
					if (sujets.length > 0) listener.tell(sujets);
				}
			}
		} catch (error) {
			this.#log.warn({ err: error }, 'signals: what changed could not be read');
		}
	}
}
