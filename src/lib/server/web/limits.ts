import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

// Kept in memory: each process counts for itself. What slows guessing is also slow on purpose in the database (bcrypt).

const MINUTE = 60;

const rules = {
	/** Wrong passwords for one address from one place. */
	attemptsByAddress: { points: 5, duration: 5 * MINUTE },
	/** Wrong passwords and wrong links from one place, whatever the address. */
	attemptsByPlace: { points: 30, duration: 5 * MINUTE },
	/** Messages asked for one address. */
	mailsByAddress: { points: 4, duration: 10 * MINUTE },
	/** Messages asked from one place. */
	mailsByPlace: { points: 40, duration: 10 * MINUTE },
	/** Accounts opened from one place. */
	signUpsByPlace: { points: 20, duration: 60 * MINUTE },
	/** Tokens of invitations tried from one place; a room in which everybody scans the same code is one place. */
	invitationsByPlace: { points: 300, duration: 10 * MINUTE },
	/** Answers sent to recueils from one place; a room in which everybody answers at once is one place. */
	reponsesByPlace: { points: 250, duration: 10 * MINUTE },
	/** Files given with answers to recueils from one place, in that same room. */
	fichiersByPlace: { points: 250, duration: 10 * MINUTE },
	/** Reports of texts from one place. */
	reportsByPlace: { points: 20, duration: 10 * MINUTE },
	/** Every write, from one place. */
	writesByPlace: { points: 300, duration: MINUTE }
} as const;

export type Rule = keyof typeof rules;

/** Counts per rule and key. */
export class Limits {
	readonly #limiters = new Map<Rule, RateLimiterMemory>();

	constructor() {
		for (const [name, rule] of Object.entries(rules)) {
			this.#limiters.set(name as Rule, new RateLimiterMemory({ keyPrefix: name, ...rule }));
		}
	}

	/** Counts one more and answers 0, or the seconds to wait when it is one too many. */
	async consume(rule: Rule, key: string): Promise<number> {
		try {
			await this.#limiters.get(rule)!.consume(key);
			return 0;
		} catch (refused) {
			if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
			throw refused;
		}
	}

	/** Seconds to wait before the next try, 0 when it may be made; counts nothing. */
	async peek(rule: Rule, key: string): Promise<number> {
		const state = await this.#limiters.get(rule)!.get(key);
		return state && state.remainingPoints <= 0 ? Math.max(1, Math.ceil(state.msBeforeNext / 1000)) : 0;
	}

	/** Gives one point back: what was counted turned out to be right. */
	async forgive(rule: Rule, key: string): Promise<void> {
		await this.#limiters.get(rule)!.reward(key);
	}

	/** Forgets what was counted: the person proved who they are. */
	async forget(rule: Rule, key: string): Promise<void> {
		await this.#limiters.get(rule)!.delete(key);
	}
}
