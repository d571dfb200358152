import { expect, test } from 'vitest';
import { paragraphs } from './paragraphs.ts';

test.each([
	['dix lettres en deux lignes', 'abcd\r\nefghi', 'abcd\nefghi'],
	['des blancs autour', ' \r\nabc\r\n ', 'abc'],
	['rien', undefined, ''],
	['une lettre de trop', 'abcd\r\nefghij', null]
])('un texte de dix signes au plus : %s', (_, typed, kept) => {
	const read = paragraphs(10).safeParse(typed);
	expect(read.success ? read.data : null).toBe(kept);
});
