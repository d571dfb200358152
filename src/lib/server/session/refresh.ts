// Pages ask for several things at once. When the access token has just expired they all bring the same refresh token,
// which works once: without this, each would rotate it, and the browser would keep whichever cookie came last.

/** How long a renewed session is given again to requests that still bring the former token, in milliseconds. */
const GRACE = 30_000;

interface Answer {
	status: number;
	type: string;
	body: string;
}

// The library calls with an address in words and a body in words.
function refreshTokenOf(input: RequestInfo | URL, init?: RequestInit): string | null {
	if (typeof input !== 'string' || typeof init?.body !== 'string') return null;
	if (!input.endsWith('/auth/v1/token?grant_type=refresh_token')) return null;
	const body = JSON.parse(init.body) as { refresh_token?: unknown };
	return typeof body.refresh_token === 'string' ? body.refresh_token : null;
}

async function readAnswer(asked: Promise<Response>): Promise<Answer> {
	const response = await asked;
	return {
		status: response.status,
		type: response.headers.get('content-type') ?? 'application/json',
		body: await response.text()
	};
}

/** The same fetch, where renewals with one refresh token become one request whose answer all share. */
export function shareRefresh(fetch: typeof globalThis.fetch, grace = GRACE): typeof globalThis.fetch {
	const running = new Map<string, Promise<Answer>>();
	return async (input, init) => {
		const token = refreshTokenOf(input, init);
		if (!token) return fetch(input, init);
		let asked = running.get(token);
		if (!asked) {
			asked = readAnswer(fetch(input, init));
			running.set(token, asked);
			const forget = () => running.delete(token);
			asked.then(({ status }) => (status === 200 ? setTimeout(forget, grace).unref() : forget()), forget);
		}
		const { status, type, body } = await asked;
		return new Response(body, { status, headers: { 'content-type': type } });
	};
}
