/** A run of an excerpt; the words that were asked for are marked. */
export interface Morceau {
	texte: string;
	marque: boolean;
}

const START = '\u0001';
const STOP = '\u0002';

const withoutMarks = (text: string) => text.replaceAll(START, '').replaceAll(STOP, '');

/** The accents that the database takes off before it searches: `private.sans_accents` in SQL. */
const ACCENTS = /[\u0300-\u0303\u0308\u030A\u0327]/g;

/** How many letters stand for one in the text without accents that the database searches. */
const widthOf = (letter: string) =>
	/[œŒæÆ]/.test(letter) ? 2 : letter.normalize('NFD').replace(ACCENTS, '').length;

/**
 * Puts the marks that the database made in the text without accents (« \u0001 » and « \u0002 » around each word found) back
 * into the text as it was written.
 */
export function markLike(text: string, marked: string): string {
	let at = 0;
	let result = '';
	const takeMarks = () => {
		while (marked[at] === START || marked[at] === STOP) result += marked[at++];
	};
	for (const letter of withoutMarks(text)) {
		takeMarks();
		result += letter;
		at += widthOf(letter);
	}
	takeMarks();
	return result;
}

/** What a text in Markdown says, on one line. */
const withoutMarkup = (text: string) =>
	text
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/^[ \t]*(#{1,6}|>|[-*+]|\d+[.)])[ \t]+/gm, '')
		.replace(/(?<![\p{L}\p{N}])[*_`~]{1,3}(?=\S)|(?<=\S)[*_`~]{1,3}(?![\p{L}\p{N}])/gu, '')
		.replace(/\s+/g, ' ')
		.trim();

const runs = (text: string): Morceau[] =>
	text
		.split(START)
		.flatMap((part, index) => {
			if (index === 0) return [{ texte: part, marque: false }];
			const [found = '', after = ''] = part.split(STOP);
			return [
				{ texte: found, marque: true },
				{ texte: after, marque: false }
			];
		})
		.filter(({ texte }) => texte);

/** The end of the last whole word before `at`. */
const wordBefore = (text: string, at: number) => {
	const space = text.lastIndexOf(' ', at);
	return space > at - 40 && space > 0 ? space : at;
};

/** Some `most` letters of a text, from a little before the first word found, in runs; « … » where it is cut. */
export function computeExtrait(text: string, marked: string | null, most = 280): Morceau[] {
	const line = withoutMarkup(marked === null ? withoutMarks(text) : markLike(text, marked));
	const first = line.indexOf(START);
	const from = first > most / 2 ? wordBefore(line, first - most / 4) : 0;
	const to = line.length - from > most ? wordBefore(line, from + most) : line.length;
	const cut = line.slice(from, to).trim();
	// A word cut in two keeps its mark.
	const open = cut.lastIndexOf(START) > cut.lastIndexOf(STOP) ? STOP : '';
	return runs(`${from > 0 ? '… ' : ''}${cut}${open}${to < line.length ? ' …' : ''}`);
}
