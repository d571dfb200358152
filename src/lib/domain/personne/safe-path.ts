// Never reached: only there so that a relative path can be read as an address.
const HERE = 'http://ensemblier.invalid';

/** The path, query and fragment when the text stays on this site, else the fallback: what a redirection may follow. */
export function safePath(text: string | null | undefined, fallback = '/'): string {
	if (!text?.startsWith('/') || text.length > 500) return fallback;
	if (!URL.canParse(text, HERE)) return fallback;
	const { origin, pathname, search, hash } = new URL(text, HERE);
	// « /.//exemple.fr » is read as the path « //exemple.fr », which a browser takes for another site.
	if (origin !== HERE || pathname.startsWith('//')) return fallback;
	return pathname + search + hash;
}
