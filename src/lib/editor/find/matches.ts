import type { Node } from '@tiptap/pm/model';

/** What is looked for. */
export interface Query {
	text: string;
	/** Capitals and small letters, and accents, are told apart. */
	exact: boolean;
}

export interface Match {
	from: number;
	to: number;
}

/** Every passage of the document that says this, in order. What typography changed (spaces, apostrophes) is found as typed. */
export function findMatches(doc: Node, { text, exact }: Query): Match[] {
	const wanted = fold(text, exact);
	const found: Match[] = [];
	if (wanted === '') return found;
	doc.descendants((node, position) => {
		if (!node.isTextblock) return true;
		// What is not text counts for one letter, as it does in positions.
		const said = fold(node.textBetween(0, node.content.size, '', '\ufffc'), exact);
		for (let at = said.indexOf(wanted); at !== -1; at = said.indexOf(wanted, at + wanted.length))
			found.push({ from: position + 1 + at, to: position + 1 + at + wanted.length });
		return false;
	});
	return found;
}

const fold = (text: string, exact: boolean) =>
	text
		.normalize('NFC')
		.replace(/[\u00a0\u202f]/g, ' ')
		.replace(/’/g, "'")
		.replace(/[^\x20-\x7e]|[A-Z]/g, (letter) => (exact ? letter : plainLetter(letter)));

/** The letter without its accent, small; itself where that would change how long the text is. */
function plainLetter(letter: string): string {
	const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return plain.length === 1 ? plain : letter;
}
