import { isLoopback } from '../config.ts';

/**
 * Where a visitor of this machine should be instead: http://127.0.0.1:3000 and http://localhost:3000 are two sites to a
 * browser, and only the one of `origin` may write. Null when the address is the right one, or not of this machine.
 */
export function canonicalAddress(host: string | undefined, url: string, origin: string): string | null {
	const wanted = new URL(origin);
	const asked = URL.parse(`http://${host}`);
	if (!asked || asked.host === wanted.host) return null;
	const both = [asked, wanted].map(({ hostname }) => hostname.replace(/^\[|\]$/g, ''));
	return both.every(isLoopback) && asked.port === wanted.port ? origin + url : null;
}
