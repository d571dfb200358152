/** Whether Supabase answered during one request. */
export interface Reach {
	lost: boolean;
}

/** Longest wait for one answer of Supabase, in milliseconds. */
const PATIENCE = 15_000;

// What a proxy in front of Supabase says when there is nothing behind it (520 to 527 are Cloudflare's).
const isAway = (status: number) => [502, 503, 504].includes(status) || (status >= 520 && status <= 527);

/**
 * The same fetch, which notes in `reach` that Supabase is away. The caller then gets a plain 500: the auth library
 * would retry a 503 for half a minute while the person waits.
 */
export function watchReach(fetch: typeof globalThis.fetch, reach: Reach): typeof globalThis.fetch {
	const away = () => {
		reach.lost = true;
		return Response.json({ code: 'unexpected_failure', message: 'Supabase is away' }, { status: 500 });
	};
	return async (input, init) => {
		const timeout = AbortSignal.timeout(PATIENCE);
		const signal = init?.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
		try {
			const response = await fetch(input, { ...init, signal });
			return isAway(response.status) ? away() : response;
		} catch {
			return away();
		}
	};
}
