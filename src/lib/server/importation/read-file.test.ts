import { expect, test } from 'vitest';
import type { LigneLue } from '../../domain/contribution/ligne-importee.ts';
import { readFile } from './read-file.ts';

/** Reads bytes as they come in, in pieces that cut letters and lines anywhere. */
async function read(octets: Uint8Array, piece = 7) {
	let kept: LigneLue[] = [];
	const result = await readFile(
		async function* () {
			for (let at = 0; at < octets.length; at += piece) yield octets.subarray(at, at + piece);
		},
		async (premiere, lignes) => {
			expect(premiere).toBe(kept.length);
			kept.push(...lignes);
		},
		async () => {
			kept = [];
		}
	);
	return { result, kept };
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const TEXTE = 'texte;thème\nL’été, à la gare;Mobilité\n"Deux\nlignes";Santé\n';
const LIGNES = [
	['L’été, à la gare', 'Mobilité'],
	['Deux\nlignes', 'Santé']
];

test.each([
	['UTF-8', utf8(TEXTE), 'utf-8', ';'],
	['UTF-8 avec une marque', utf8(`\uFEFF${TEXTE}`), 'utf-8', ';'],
	['UTF-16', Buffer.from(`\uFEFF${TEXTE.replaceAll(';', '\t')}`, 'utf16le'), 'utf-16le', '\t'],
	['fins de ligne de Windows', utf8(TEXTE.replaceAll('\n', '\r\n')), 'utf-8', ';'],
	['tabulations', utf8(TEXTE.replaceAll(';', '\t')), 'utf-8', '\t'],
	['virgules', utf8('texte,thème\n"L’été, à la gare",Mobilité\n"Deux\nlignes",Santé\n'), 'utf-8', ',']
])('%s', async (_, octets, encodage, separateur) => {
	const { result, kept } = await read(octets);
	expect(result).toEqual({ encodage, separateur, colonnes: ['texte', 'thème'], lignes: 2 });
	expect(kept.map(([, ...cells]) => cells.map((cell) => String(cell).replaceAll('\r\n', '\n')))).toEqual(
		LIGNES
	);
});

test('ce qu’un tableur français écrit sous Windows garde ses accents', async () => {
	const octets = Buffer.from('texte;lieu\nD\xe9j\xe0 vu;Lani\xf3n\n', 'latin1');
	const { result, kept } = await read(octets);
	expect(result).toMatchObject({ encodage: 'windows-1252' });
	expect(kept).toEqual([[2, 'Déjà vu', 'Lanión']]);
});

test('des virgules dans les phrases ne coupent pas les colonnes', async () => {
	const { result } = await read(utf8('texte;source\nOui, non, peut-être;a\nUn, deux;b\n'));
	expect(result).toMatchObject({ separateur: ';' });
});

test('un guillemet que rien ne ferme est une lettre, et rien n’est lu deux fois', async () => {
	const { kept } = await read(utf8('texte;source\n"Awa;1\nBo;2\n'));
	expect(kept).toEqual([
		[2, '"Awa', '1'],
		[3, 'Bo', '2']
	]);
});

test('2 500 lignes arrivent en lots, dans l’ordre', async () => {
	const text = ['texte;n', ...Array.from({ length: 2500 }, (_, n) => `Ligne ${n};${n}`)].join('\n');
	const { result, kept } = await read(utf8(text), 4096);
	expect(result).toMatchObject({ lignes: 2500 });
	expect(kept[2499]).toEqual([2501, 'Ligne 2499', '2499']);
});

test.each([
	['une image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]), 'fichier_illisible'],
	['un classeur', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00]), 'fichier_illisible'],
	['un fichier vide', new Uint8Array(), 'import_vide'],
	['des noms de colonnes seuls', utf8('texte;lieu\n'), 'import_vide'],
	['plus de 100 000 lignes', utf8(`texte\n${'x\n'.repeat(100_001)}`), 'import_trop_long']
])('%s est refusé', async (_, octets, refus) => {
	expect((await read(octets, 65_536)).result).toEqual({ refus });
});
