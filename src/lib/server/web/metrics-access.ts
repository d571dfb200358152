import { createHash, timingSafeEqual } from 'node:crypto';
import { isLoopback } from '../config.ts';

const digest = (text: string) => createHash('sha256').update(text).digest();

const FORWARDED = ['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'via'];

/**
 * Who may read the metrics: whoever has the token; without a token, a program of this machine that came here directly
 * (a proxy of the same machine speaks for others, so what it forwards does not count).
 */
export function mayReadMetrics(headers: Headers, caller: string, token: string | null): boolean {
	if (token) {
		const given = headers.get('authorization') ?? '';
		return timingSafeEqual(digest(given), digest(`Bearer ${token}`));
	}
	const host = URL.parse(`http://${headers.get('host')}`)?.hostname ?? '';
	return (
		isLoopback(caller.replace(/^::ffff:/, '')) &&
		isLoopback(host) &&
		!FORWARDED.some((name) => headers.has(name))
	);
}
