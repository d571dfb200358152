/** A token bucket: `rate` per second in the long run, `burst` at once. Time comes from the caller, in milliseconds. */
export class Pace {
	readonly #rate: number;
	readonly #burst: number;
	#tokens: number;
	#at: number;

	constructor(rate: number, burst: number, now: number) {
		this.#rate = rate;
		this.#burst = burst;
		this.#tokens = burst;
		this.#at = now;
	}

	/** Takes one and answers the milliseconds to wait before the next may be read: 0 while within bounds. */
	take(now: number): number {
		this.#tokens = Math.min(this.#burst, this.#tokens + ((now - this.#at) / 1000) * this.#rate) - 1;
		this.#at = now;
		return this.#tokens >= 0 ? 0 : Math.ceil((-this.#tokens / this.#rate) * 1000);
	}
}
