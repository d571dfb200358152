import { expect, test } from 'vitest';
import { Communes } from '../territoire/communes.ts';
import { guessPlaces, pickColumns, readPasted, readTable, readWritten } from './collage.ts';

test.each([
	['une liste', 'un\ndeux\n', [['un'], ['deux']]],
	[
		'un tableau',
		'a\tb\r\nc\td',
		[
			['a', 'b'],
			['c', 'd']
		]
	],
	[
		'une cellule sur deux lignes',
		'"un\ndeux"\tb\nc\td',
		[
			['un\ndeux', 'b'],
			['c', 'd']
		]
	],
	['un guillemet dans une cellule', '"dit ""oui"""\tb', [['dit "oui"', 'b']]],
	['un guillemet que rien ne ferme', '"ouvert\nsuite', [['"ouvert'], ['suite']]],
	[
		'une dernière cellule vide',
		'a\t\nb\tc',
		[
			['a', ''],
			['b', 'c']
		]
	],
	['des lignes vides', 'a\n\n\nb', [['a'], ['b']]]
])('%s', (_, text, rows) => expect(readTable(text)).toEqual(rows));

test('une seule ligne est du texte que l’on tape', () => {
	expect(readPasted('Le bus passe trop tard\n')).toBeNull();
});

test('des lignes tapées font chacune une contribution, tabulations comprises ; une seule reste du texte', () => {
	expect(readWritten(' un\tdeux \n\ntrois\n')).toEqual({ rows: [['un\tdeux'], ['trois']], texte: 0 });
	expect(readWritten('un\n')).toBeNull();
});

test('la colonne aux mots les plus longs est prise comme texte, et ce qui est vide reste de côté', () => {
	const pasted = readPasted('4\tLe bus passe trop tard\n5\t\n6\tLe marché ferme')!;
	expect(pasted.texte).toBe(1);
	const { lines, left } = pickColumns(pasted, 1, null);
	expect(lines.map(({ texte }) => texte)).toEqual(['Le bus passe trop tard', 'Le marché ferme']);
	expect(left).toBe(1);
});

test('la colonne dont la plupart des cellules sont des communes connues est celle du lieu', () => {
	const communes = new Communes([
		{ code: '29151', nom: 'Morlaix', departement: 'Finistère' },
		{ code: '29019', nom: 'Brest', departement: 'Finistère' }
	]);
	const pasted = readPasted(
		'1\tLe bus passe trop tard\tMorlaix\n2\tLe marché ferme tôt\tBREST\n3\tRien le soir au port\tKerlouan'
	)!;
	const column = guessPlaces(pasted, communes);
	expect(column).toBe(2);
	expect(pickColumns(pasted, pasted.texte, column).lines.map(({ lieu }) => lieu)).toEqual([
		'Morlaix',
		'BREST',
		'Kerlouan'
	]);
	expect(guessPlaces(readPasted('un\tdeux\ntrois\tquatre')!, communes)).toBeNull();
});
