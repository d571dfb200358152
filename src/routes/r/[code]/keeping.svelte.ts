import { deserialize } from '$app/forms';

/** Milliseconds without a key before a draft is kept; and the least between two, for a room full of people at one address. */
const PAUSE = 3000;
const LEAST = 30_000;

/** What a form says without the files chosen in it: each is sent once, when it is chosen. */
function wordsOf(form: HTMLFormElement): FormData {
	const data = new FormData(form);
	for (const [name, value] of [...data]) if (value instanceof File) data.delete(name);
	return data;
}

/** Keeps the draft of a form while somebody types. What is being sent is not kept beside it. */
export class Keeping {
	/** When the draft was last kept, as the server says; null until then. */
	kept = $state<string | null>(null);
	isFailing = $state(false);
	readonly #form: () => HTMLFormElement | undefined;
	readonly #address: string;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#last = 0;
	#isOver = false;

	constructor(form: () => HTMLFormElement | undefined, address: string) {
		this.#form = form;
		this.#address = address;
	}

	/** Something was typed: it is kept soon. */
	touch = (): void => {
		clearTimeout(this.#timer);
		if (this.#isOver) return;
		this.#timer = setTimeout(() => void this.#keep(), Math.max(PAUSE, this.#last + LEAST - Date.now()));
	};

	/** Ends it: the answer is on its way, or the page goes. */
	stop(): void {
		this.#isOver = true;
		clearTimeout(this.#timer);
	}

	/** What is typed is kept again, beginning with what was typed meanwhile: the answer did not leave. */
	resume(): void {
		this.#isOver = false;
		this.touch();
	}

	async #keep(): Promise<void> {
		const form = this.#form();
		if (!form) return;
		this.#last = Date.now();
		try {
			const answer = await fetch(this.#address, {
				method: 'POST',
				body: wordsOf(form),
				headers: { accept: 'application/json', 'x-sveltekit-action': 'true' }
			});
			const result = deserialize<{ gardee?: { moment: string } }, never>(await answer.text());
			// It was sent, from here or elsewhere: there is no draft any more.
			if (result.type === 'redirect') return this.stop();
			const moment = result.type === 'success' ? result.data?.gardee?.moment : undefined;
			this.isFailing = !moment;
			if (moment) this.kept = moment;
		} catch {
			this.isFailing = true;
		}
		if (this.isFailing) this.touch();
	}
}
