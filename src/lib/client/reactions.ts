import type { Fin } from './status.ts';

/** What the page does when its connection ends. */
export type Reaction =
	/** Says why and sends nothing more. */
	| { stop: Fin }
	/** Asks the site what this person may do now, then comes back or leaves. */
	| 'ask'
	/** Comes back at once, give or take chance. */
	| 'return'
	/** Comes back after a pause. */
	| 'pause';

/** The answer to each close code of the server and each status of an exchange (docs/collaboration.md). */
export function reactionTo(code: number): Reaction {
	switch (code) {
		case 1008:
		case 1009:
		case 400:
		case 413:
			return { stop: 'refuse' };
		case 4404:
			return { stop: 'supprime' };
		case 4401:
		case 401:
		case 403:
		case 404:
			return 'ask';
		case 4429:
		case 429:
		case 4503:
		case 503:
			return 'pause';
		default:
			return 'return';
	}
}
