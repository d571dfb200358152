/** What the small toolbar of a text does to what is selected. */
export type Mark = 'gras' | 'italique' | 'liste' | 'citation' | 'lien';

/** What replaces the text between `from` and `to`, and what is selected afterwards. */
interface Marked {
	text: string;
	from: number;
	to: number;
	start: number;
	end: number;
}

const SIGNS = { gras: '**', italique: '_' } as const;
const PREFIXES = { liste: '- ', citation: '> ' } as const;

/** Marks what is selected in a Markdown text, or takes the mark away when it is there. */
export function mark(text: string, start: number, end: number, which: Mark, placeholder: string): Marked {
	if (which === 'lien') return link(text, start, end, placeholder);
	if (which === 'gras' || which === 'italique') return around(text, start, end, SIGNS[which]);
	return lines(text, start, end, PREFIXES[which]);
}

function around(text: string, start: number, end: number, sign: string): Marked {
	const inner = text.slice(start, end);
	const n = sign.length;
	if (text.slice(start - n, start) === sign && text.slice(end, end + n) === sign)
		return { text: inner, from: start - n, to: end + n, start: start - n, end: end - n };
	return { text: sign + inner + sign, from: start, to: end, start: start + n, end: end + n };
}

function lines(text: string, start: number, end: number, prefix: string): Marked {
	const from = text.lastIndexOf('\n', start - 1) + 1;
	const after = text.indexOf('\n', end);
	const to = after < 0 ? text.length : after;
	const all = text.slice(from, to).split('\n');
	const marked = all.every((line) => line.startsWith(prefix))
		? all.map((line) => line.slice(prefix.length))
		: all.map((line) => prefix + line);
	const said = marked.join('\n');
	return { text: said, from, to, start: from + said.length, end: from + said.length };
}

function link(text: string, start: number, end: number, placeholder: string): Marked {
	const words = text.slice(start, end) || placeholder;
	const address = 'https://';
	const at = start + words.length + 3;
	return { text: `[${words}](${address})`, from: start, to: end, start: at, end: at + address.length };
}
