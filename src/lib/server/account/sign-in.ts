/** Where somebody signs in to come back to this page: to all that its address says, except for the gesture that led away. */
export function signInAt(url: URL): string {
	const said = new URLSearchParams(url.search);
	for (const name of [...said.keys()]) if (name.startsWith('/')) said.delete(name);
	const search = said.size ? `?${said}` : '';
	return `/connexion?suite=${encodeURIComponent(url.pathname + search)}`;
}
