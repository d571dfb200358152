/** Whether Supabase answered during one request. */
export interface Reach {
	lost: boolean;
}

/** Longest wait for one answer of Supabase, in milliseconds. */
const PATIENCE = 15_000;

// What a proxy in front of Supabase says when there is nothing behind it (520 to 527 are Cloudflare's).
const isAway = (status: number) => [502, 503, 504].includes(status) || (status >= 520 && status <= 527);

/** No status that the auth library knows: those of an error of the server it retries for half a minute, while a person waits. */
const NOT_RETRIED = 599;

/** The same fetch, which notes in `reach` that Supabase is away. The caller then gets an error that it does not retry. */
export function watchReach(fetch: typeof globalThis.fetch, reach: Reach): typeof globalThis.fetch {
	const away = () => {
		reach.lost = true;
		return Response.json(
			{ code: 'unexpected_failure', message: 'Supabase is away' },
			{ status: NOT_RETRIED }
		);
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
