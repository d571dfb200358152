import { expect, test } from 'vitest';
import { writeCsv } from './csv.ts';

test.each([
	['un mot', 'un mot'],
	['deux, trois', 'deux, trois'],
	['deux ; trois', '"deux ; trois"'],
	['il dit "oui"', '"il dit ""oui"""'],
	['une\nligne', '"une\nligne"'],
	['=1+1', "'=1+1"],
	['+33 1', "'+33 1"],
	['-3', "'-3"],
	['@SOMME(A1)', "'@SOMME(A1)"],
	['\t=1', "'\t=1"]
])('%s', (cell, expected) => {
	expect(writeCsv([['Colonne'], [cell]])).toBe(`\uFEFFColonne\r\n${expected}\r\n`);
});
