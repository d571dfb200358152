import { isLoopback } from '../config.ts';

const FORWARDED = ['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'via'];

/**
 * True for a program of this machine that came here directly. A proxy of the same machine speaks for others, so what it
 * forwards does not count; nor does a page of another site whose name was made to point here (its Host says so).
 */
export function isLocalCaller(headers: Headers, caller: string): boolean {
	const host = URL.parse(`http://${headers.get('host')}`)?.hostname.replace(/^\[|\]$/g, '') ?? '';
	return (
		isLoopback(caller.replace(/^::ffff:/, '')) &&
		isLoopback(host) &&
		!FORWARDED.some((name) => headers.has(name))
	);
}
