import type { Node } from '@tiptap/pm/model';

/** What is looked for. */
export interface Query {
	text: string;
	/** Capitals and small letters, and accents, are told apart. */
	exact: boolean;
}

/** A passage, in positions of the document. */
export interface Match {
	from: number;
	to: number;
}

/** Every passage of the document that says this, in order. What typography changed (spaces, apostrophes) is found as typed. */
export function findMatches(doc: Node, { text, exact }: Query): Match[] {
	const wanted = fold(text.normalize('NFC'), exact);
	const found: Match[] = [];
	if (wanted === '') return found;
	doc.descendants((node, position) => {
		if (!node.isTextblock) return true;
		// What is not text counts for one letter, as it does in positions.
		const written = node.textBetween(0, node.content.size, '', '\ufffc');
		for (const { from, to } of passages(written, wanted, exact))
			found.push({ from: position + 1 + from, to: position + 1 + to });
		return false;
	});
	return found;
}

/** Where `wanted` (folded) is in what is written, in its own letters. */
function* passages(written: string, wanted: string, exact: boolean): Generator<Match> {
	const letters = /\p{M}/u.test(written) ? lettersOf(written) : null;
	const said = fold(letters ? letters.map(({ letter }) => letter).join('') : written, exact);
	for (let at = said.indexOf(wanted); at !== -1; at = said.indexOf(wanted, at + wanted.length)) {
		const end = at + wanted.length;
		yield letters ? { from: letters[at]!.from, to: letters[end - 1]!.to } : { from: at, to: end };
	}
}

interface Letter extends Match {
	/** One UTF-16 unit of the letter, written with its accent in one. */
	letter: string;
}

/** Letters whose accents stand beside them (as a Mac writes file names), put together, with where each comes from. */
function lettersOf(written: string): Letter[] {
	return [...written.matchAll(/\P{M}\p{M}*|\p{M}+/gu)].flatMap(({ 0: letter, index }) =>
		letter
			.normalize('NFC')
			.split('')
			.map((unit) => ({ letter: unit, from: index, to: index + letter.length }))
	);
}

/** The same length, with what a search does not tell apart made the same. */
const fold = (text: string, exact: boolean) =>
	text
		.replace(/[\u00a0\u202f]/g, ' ')
		.replace(/’/g, "'")
		.replace(/[^\x20-\x7e]|[A-Z]/g, (letter) => (exact ? letter : plainLetter(letter)));

/** The letter without its accent, small; itself where that would change how long the text is. */
function plainLetter(letter: string): string {
	const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return plain.length === 1 ? plain : letter;
}
