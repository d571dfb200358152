// Which pages other sites may show in their own, and how. Everything else answers « never »: security-headers.ts, svelte.config.js.

const FORM = /^\/r\/[a-z0-9]{6,20}$/;

/** True for the address of a form that asks to be shown in the frame of another site; the page then says whether it may. */
export function asksFraming(url: string): boolean {
	const [path = '', query = ''] = url.split('?', 2);
	return FORM.test(path) && new URLSearchParams(query).has('integre');
}

/** Lets every site show this answer in a frame. */
export function allowFraming(headers: Headers): void {
	headers.delete('x-frame-options');
	const policy = headers.get('content-security-policy');
	if (policy)
		headers.set('content-security-policy', policy.replace("frame-ancestors 'none'", 'frame-ancestors *'));
}
