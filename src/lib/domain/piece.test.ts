import { expect, test } from 'vitest';
import { listEndings, nameOf, readPiece } from './piece.ts';

const bytes = (...parts: string[]) => Uint8Array.from(Buffer.from(parts.join(''), 'latin1'));
const zip = 'PK\x03\x04' + '\0'.repeat(26);
const odt = bytes(zip, 'mimetype', 'application/vnd.oasis.opendocument.text', 'PK');
const docx = bytes(zip, '[Content_Types].xml…', 'word/document.xml', 'PK\x05\x06');
const ods = bytes(zip, 'mimetype', 'application/vnd.oasis.opendocument.spreadsheet', 'PK');
const xlsx = bytes(zip, '[Content_Types].xml…', 'xl/workbook.xml', 'PK\x05\x06');
const png = bytes('\x89PNG\r\n\x1a\n', 'IHDR');
const pdf = bytes('%PDF-1.7\n');

test.each([
	['plan.png', png, 'png'],
	['photo.JPG', bytes('\xff\xd8\xff\xe0'), 'jpeg'],
	['photo.jpeg', bytes('\xff\xd8\xff\xe0'), 'jpeg'],
	['image.gif', bytes('GIF89a'), 'gif'],
	['image.webp', bytes('RIFF\0\0\0\0WEBPVP8 '), 'webp'],
	['rapport.pdf', pdf, 'pdf'],
	['note.odt', odt, 'odt'],
	['note.docx', docx, 'docx'],
	['note.txt', new TextEncoder().encode('Café, « déjà » — 12 €\n'), 'txt'],
	['comptes.ods', ods, 'ods'],
	['comptes.xlsx', xlsx, 'xlsx'],
	['comptes.csv', bytes('ann\xe9e;d\xe9penses\r\n2026;12\r\n'), 'csv']
])('%s est reconnu à son contenu', (nom, content, type) => expect(readPiece(nom, content)).toBe(type));

test.each([
	['un programme nommé en image', 'photo.png', bytes('MZ\x90\0\x03')],
	['une page web nommée en PDF', 'rapport.pdf', bytes('<script>alert(1)</script>')],
	['un PDF nommé en image', 'photo.png', pdf],
	['une archive nommée en document', 'note.docx', bytes(zip, 'autre.txt')],
	[
		'un modèle de document',
		'note.odt',
		bytes(zip, 'mimetypeapplication/vnd.oasis.opendocument.text-template', 'PK')
	],
	['un dessin SVG', 'dessin.svg', bytes('<svg onload="alert(1)"/>')],
	['un fichier sans nom de format', 'note', pdf],
	['des octets nommés en texte', 'note.txt', bytes('a\0b')],
	['un classeur nommé en document', 'note.docx', xlsx],
	['un document nommé en tableau', 'comptes.csv', docx],
	['un fichier vide', 'vide.txt', bytes('')],
	['un tableau vide', 'vide.csv', bytes('')]
])('%s est refusé', (_, nom, content) => expect(readPiece(nom, content)).toBeNull());

test.each([
	['C:\\fakepath\\plan.pdf', 'plan.pdf'],
	['/dossier/plan.pdf', 'plan.pdf'],
	[`${'a'.repeat(300)}.pdf`, `${'a'.repeat(196)}.pdf`]
])('le nom de %s est %s', (chemin, nom) => expect(nameOf(chemin)).toBe(nom));

test('un choix de fichiers propose les deux fins de nom d’une photo', () =>
	expect(listEndings(['jpeg', 'pdf'])).toBe('.jpg,.jpeg,.pdf'));
