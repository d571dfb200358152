import type { Portee } from '../../domain/avis/genre.ts';
import type { Sign } from '../mail/sign.ts';
import { readUnsubscription } from '../mail/unsubscription.ts';
import type { Call } from './courriers.ts';

/** What the links at the foot of letters do, for whoever holds one: no session is asked. */
export class Unsubscriptions {
	readonly #call: Call;
	readonly #sign: Sign;

	constructor(call: Call, sign: Sign) {
		this.#call = call;
		this.#sign = sign;
	}

	/** Which letters this link ends; null when it is not ours or too old. */
	read(token: string): Portee | null {
		return readUnsubscription(this.#sign, token)?.portee ?? null;
	}

	/** Ends them. False when the link is not ours or too old. */
	async end(token: string): Promise<boolean> {
		const asked = readUnsubscription(this.#sign, token);
		if (!asked) return false;
		// An account that is gone receives nothing either.
		await this.#call('unsubscribe', { p_profil: asked.person, p_portee: asked.portee });
		return true;
	}
}
