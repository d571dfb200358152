/** What was typed in a search (`?mots=`), in one line of at most 200 characters. */
export const typedWords = (url: URL): string =>
	(url.searchParams.get('mots') ?? '')
		// Control characters mean nothing in a search, and the database refuses some of them.
		.replace(/\p{Cc}/gu, ' ')
		.trim()
		.slice(0, 200);
