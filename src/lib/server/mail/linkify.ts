/** A stretch of text, or an address that can be followed. */
export interface Piece {
	text: string;
	href?: string;
}

// What html-to-text writes around an address, and what ends a sentence, is not part of it.
const ADDRESS = /https?:\/\/[^\s<>[\]"]+[^\s<>[\]".,;:!?)]/g;

/** The text cut into pieces, in order; joined again they are the text. */
export function linkify(text: string): Piece[] {
	const pieces: Piece[] = [];
	let last = 0;
	for (const { 0: href, index } of text.matchAll(ADDRESS)) {
		if (index > last) pieces.push({ text: text.slice(last, index) });
		pieces.push({ text: href, href });
		last = index + href.length;
	}
	if (last < text.length) pieces.push({ text: text.slice(last) });
	return pieces;
}
