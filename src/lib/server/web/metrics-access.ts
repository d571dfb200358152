import { createHash, timingSafeEqual } from 'node:crypto';
import { isLocalCaller } from './local-caller.ts';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Who may read the metrics: whoever has the token; without a token, a program of this machine that came here directly. */
export function mayReadMetrics(headers: Headers, caller: string, token: string | null): boolean {
	if (!token) return isLocalCaller(headers, caller);
	const given = headers.get('authorization') ?? '';
	return timingSafeEqual(digest(given), digest(`Bearer ${token}`));
}
