import { readLines } from './said-lines';

interface Said {
	lues?: number;
	fait?: boolean;
	etat?: string;
	faites?: number;
	done?: boolean;
	refus?: string;
}

/** An import that this page carries forward: lines are judged, then imported lot after lot until it is done, refused or removed. */
export class Run {
	busy = $state(false);
	removing = $state(false);
	faites = $state(0);
	/** Whether lines are being judged, and how many were. */
	checking = $state(false);
	lues = $state(0);
	/** Code of a refusal. */
	refus = $state<string | null>(null);

	#stop = new AbortController();

	/** Judges each line as the form says; true once the verdict is kept. Nothing is when it is stopped. */
	async check(adresse: string, form: FormData): Promise<boolean> {
		this.refus = null;
		this.lues = 0;
		this.checking = true;
		this.#stop = new AbortController();
		const { signal } = this.#stop;
		let done = false;
		try {
			const response = await fetch(`${adresse}/verifier`, { method: 'POST', body: form, signal });
			for await (const said of readLines<Said>(response.body!)) {
				this.lues = said.lues ?? this.lues;
				this.refus = said.refus ?? null;
				done = said.fait ?? false;
			}
			if (!done) this.refus ??= 'service_indisponible';
		} catch {
			if (!signal.aborted) this.refus = 'service_indisponible';
		}
		this.checking = false;
		return done;
	}

	stopChecking(): void {
		this.#stop.abort();
	}

	/** Imports lot after lot; stops when it is done, when nobody answers, or when it is being removed. */
	async advance(adresse: string): Promise<void> {
		this.refus = null;
		this.busy = true;
		while (!this.removing) {
			const said = await this.#ask(`${adresse}/avancer`);
			this.faites = said.faites ?? this.faites;
			// When the import is being removed by this page, the lot that was on its way finds nothing: that is no refusal.
			if (!this.removing) this.refus = said.refus ?? null;
			if (said.etat !== 'en_cours') break;
		}
		this.busy = false;
	}

	/** Removes all that it brought; true once nothing is left. */
	async remove(adresse: string): Promise<boolean> {
		this.refus = null;
		this.removing = true;
		while (!this.refus) {
			const said = await this.#ask(`${adresse}/retirer`);
			if (said.done) return true;
			this.refus = said.refus ?? null;
		}
		this.removing = false;
		return false;
	}

	async #ask(address: string): Promise<Said> {
		const response = await fetch(address, { method: 'POST', headers: { accept: 'application/json' } }).catch(
			() => null
		);
		const said = (await response?.json().catch(() => null)) as Said | null | undefined;
		return response?.ok && said ? said : { refus: said?.refus ?? 'service_indisponible' };
	}
}
