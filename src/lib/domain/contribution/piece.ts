/** What may be attached to a contribution. */
export const TYPES_PIECE = ['png', 'jpeg', 'webp', 'gif', 'pdf', 'odt', 'docx', 'txt'] as const;
export type TypePiece = (typeof TYPES_PIECE)[number];

/** Largest file in bytes, and how many a contribution has. */
export const PIECE_MAX = 5 * 1024 * 1024;
export const PIECES_MAX = 5;

const ODT = 'application/vnd.oasis.opendocument.text';

/** What a browser is told of each. */
export const MIME: Record<TypePiece, string> = {
	png: 'image/png',
	jpeg: 'image/jpeg',
	webp: 'image/webp',
	gif: 'image/gif',
	pdf: 'application/pdf',
	odt: ODT,
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	txt: 'text/plain; charset=utf-8'
};

/** Every ending that a name may have, as a file chooser reads it: « .png,.jpg… ». */
export const ACCEPTED = ['jpg', ...TYPES_PIECE].map((ending) => `.${ending}`).join(',');

/** What a file is by its own bytes, when its name says the same; null otherwise. */
export function readPiece(nom: string, bytes: Uint8Array): TypePiece | null {
	const type = typeOf(bytes);
	const ending = /\.([^.]+)$/.exec(nom)?.[1]?.toLowerCase();
	return type === (ending === 'jpg' ? 'jpeg' : ending) ? type : null;
}

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

/** An ODT says its type in its first entry; a DOCX has a text of Word among its entries, which its end lists. */
function archiveType(bytes: Uint8Array): TypePiece | null {
	// A document, not « …text-template » nor « …text-master ».
	if (latin(bytes, 30, 38 + ODT.length + 2) === `mimetype${ODT}PK`) return 'odt';
	const names = new TextDecoder('latin1').decode(bytes.subarray(-Math.min(bytes.length, 65_536)));
	return names.includes('[Content_Types].xml') && names.includes('word/document.xml') ? 'docx' : null;
}

function isText(bytes: Uint8Array): boolean {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		// eslint-disable-next-line no-control-regex -- reason: control signs are what tells a text from the rest
		return text !== '' && !/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text);
	} catch {
		return false;
	}
}
