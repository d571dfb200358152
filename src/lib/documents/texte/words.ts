/**
 * How many words a text has, counted as word processors do, between spaces: « l'eau » and « porte-parole » are one word
 * each. A sign that stands alone, as French wants before « : » or « ! », is none.
 */
export const countWords = (text: string): number =>
	text.split(/\s+/u).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
