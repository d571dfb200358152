const ONE_YEAR = 31_536_000;

/** Headers of every answer; the content security policy with its nonces is SvelteKit's (svelte.config.js). */
export function securityHeaders(origin: string): [string, string][] {
	const headers: [string, string][] = [
		['x-content-type-options', 'nosniff'],
		['x-frame-options', 'DENY'],
		['referrer-policy', 'strict-origin-when-cross-origin'],
		[
			'permissions-policy',
			'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'
		],
		['cross-origin-opener-policy', 'same-origin'],
		['cross-origin-resource-policy', 'same-origin']
	];
	if (origin.startsWith('https:')) {
		headers.push(['strict-transport-security', `max-age=${ONE_YEAR}; includeSubDomains`]);
	}
	return headers;
}
