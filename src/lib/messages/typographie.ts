const NARROW = '\u202f'; // narrow no-break space: before ; : ! ? and inside « »
const NO_BREAK = '\u00a0';

/** The sentence with French typography: real apostrophes, narrow no-break spaces, unbreakable numbers and units. */
export function typographier(text: string): string {
	return text
		.replace(/'/g, '’')
		.replace(/« ?/g, `«${NARROW}`)
		.replace(/ ?»/g, `${NARROW}»`)
		.replace(/ ([;:!?%])/g, `${NARROW}$1`)
		.replace(/(\d) (?=\d{3}\b)/g, `$1${NARROW}`)
		.replace(/\bn° /g, `n°${NO_BREAK}`)
		.replace(/(\d) (h|min|s|€|kg|km|M€|k€)\b/g, `$1${NO_BREAK}$2`);
}

type Sentence = string | ((...parts: never[]) => string);
export interface Sentences {
	readonly [key: string]: Sentence | Sentences;
}

function typeset(value: Sentence | Sentences): Sentence | Sentences {
	if (typeof value === 'string') return typographier(value);
	if (typeof value === 'function') return (...parts: never[]) => typographier(value(...parts));
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, typeset(inner)]));
}

/** Every sentence of a dictionary with French typography, functions included. */
export const composer = <T extends Sentences>(sentences: T): T => typeset(sentences) as T;
