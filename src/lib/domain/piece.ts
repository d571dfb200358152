/** What people may hand in: attached to a contribution, or in answer to a question. */
export const TYPES_PIECE = [
	'png',
	'jpeg',
	'webp',
	'gif',
	'pdf',
	'odt',
	'docx',
	'txt',
	'ods',
	'xlsx',
	'csv'
] as const;
export type TypePiece = (typeof TYPES_PIECE)[number];

/** A file that was accepted. */
export interface Piece {
	nom: string;
	type: TypePiece;
	bytes: Uint8Array<ArrayBuffer>;
}

/** Largest file in bytes, and how many a contribution has. */
export const PIECE_MAX = 5 * 1024 * 1024;
export const PIECES_MAX = 5;

const ODT = 'application/vnd.oasis.opendocument.text';
const ODS = 'application/vnd.oasis.opendocument.spreadsheet';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** What a browser is told of each. */
export const MIME: Record<TypePiece, string> = {
	png: 'image/png',
	jpeg: 'image/jpeg',
	webp: 'image/webp',
	gif: 'image/gif',
	pdf: 'application/pdf',
	odt: ODT,
	docx: `${OFFICE}.wordprocessingml.document`,
	txt: 'text/plain; charset=utf-8',
	ods: ODS,
	xlsx: `${OFFICE}.spreadsheetml.sheet`,
	// Spreadsheets write it in whatever encoding they like.
	csv: 'text/csv'
};

/** Every ending that the name of these kinds may have, as a file chooser reads it: « .png,.jpg… ». */
export const listEndings = (types: readonly TypePiece[]): string =>
	types.flatMap((type) => (type === 'jpeg' ? ['.jpg', '.jpeg'] : [`.${type}`])).join(',');

/** What a file is by its own bytes, when its name says the same; null otherwise. */
export function readPiece(nom: string, bytes: Uint8Array): TypePiece | null {
	const ending = /\.([^.]+)$/.exec(nom)?.[1]?.toLowerCase();
	if (ending === 'csv') return isPlain(new TextDecoder('latin1').decode(bytes)) ? 'csv' : null;
	const type = typeOf(bytes);
	return type === (ending === 'jpg' ? 'jpeg' : ending) ? type : null;
}

/** The last part of a file name, as long as the tables take: it is a person's words, which may hold a path. */
export const nameOf = (path: string): string => path.split(/[\\/]/).at(-1)!.slice(-200);

const latin = (bytes: Uint8Array, start: number, end: number) =>
	String.fromCharCode(...bytes.subarray(start, end));

function typeOf(bytes: Uint8Array): TypePiece | null {
	const head = latin(bytes, 0, 16);
	if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
	if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
	if (/^GIF8[79]a/.test(head)) return 'gif';
	if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
	if (head.startsWith('%PDF-')) return 'pdf';
	if (head.startsWith('PK\x03\x04')) return archiveType(bytes);
	return isText(bytes) ? 'txt' : null;
}

/** OpenDocument says its type in its first entry; Office has its main part among its entries, which its end lists. */
function archiveType(bytes: Uint8Array): TypePiece | null {
	// A document, not « …text-template » nor « …text-master ».
	const startsWith = (type: string) => latin(bytes, 30, 38 + type.length + 2) === `mimetype${type}PK`;
	if (startsWith(ODT)) return 'odt';
	if (startsWith(ODS)) return 'ods';
	const names = new TextDecoder('latin1').decode(bytes.subarray(-Math.min(bytes.length, 65_536)));
	if (!names.includes('[Content_Types].xml')) return null;
	if (names.includes('word/document.xml')) return 'docx';
	return names.includes('xl/workbook.xml') ? 'xlsx' : null;
}

// eslint-disable-next-line no-control-regex -- reason: control signs are what tells a text from the rest
const isPlain = (text: string) => text !== '' && !/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text);

function isText(bytes: Uint8Array): boolean {
	try {
		return isPlain(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return false;
	}
}
