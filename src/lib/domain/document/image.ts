/** Formats of images that a document may hold. */
export const TYPES_IMAGE = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const;
export type TypeImage = (typeof TYPES_IMAGE)[number];

/** What an image is by its own bytes. */
export interface ImageLue {
	type: TypeImage;
	largeur: number;
	hauteur: number;
}

/** Longest side that a document may hold, in pixels. */
export const COTE_MAX = 10_000;

/** What these bytes are, whatever they are called; null when they are no image of a known format. */
export function readImage(bytes: Uint8Array): ImageLue | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		const read = png(view) ?? gif(view) ?? webp(view) ?? jpeg(view);
		return read && read.largeur > 0 && read.hauteur > 0 ? read : null;
	} catch (fault) {
		// It ends before it says how large it is.
		if (fault instanceof RangeError) return null;
		throw fault;
	}
}

const text = (view: DataView, at: number, length: number) =>
	String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + at, length));

function png(view: DataView): ImageLue | null {
	if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return null;
	return { type: 'image/png', largeur: view.getUint32(16), hauteur: view.getUint32(20) };
}

function gif(view: DataView): ImageLue | null {
	if (!/^GIF8[79]a$/.test(text(view, 0, 6))) return null;
	return { type: 'image/gif', largeur: view.getUint16(6, true), hauteur: view.getUint16(8, true) };
}

function webp(view: DataView): ImageLue | null {
	if (text(view, 0, 4) !== 'RIFF' || text(view, 8, 4) !== 'WEBP') return null;
	const type = 'image/webp';
	switch (text(view, 12, 4)) {
		case 'VP8 ':
			return {
				type,
				largeur: view.getUint16(26, true) & 0x3fff,
				hauteur: view.getUint16(28, true) & 0x3fff
			};
		case 'VP8L': {
			const bits = view.getUint32(21, true);
			return { type, largeur: (bits & 0x3fff) + 1, hauteur: ((bits >>> 14) & 0x3fff) + 1 };
		}
		case 'VP8X':
			return { type, largeur: uint24(view, 24) + 1, hauteur: uint24(view, 27) + 1 };
		default:
			return null;
	}
}

const uint24 = (view: DataView, at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);

/** A JPEG is a row of segments; the one that begins the image says its size. */
function jpeg(view: DataView): ImageLue | null {
	if (view.getUint16(0) !== 0xffd8) return null;
	for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
		const marker = view.getUint8(at + 1);
		const begins = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
		if (begins)
			return { type: 'image/jpeg', hauteur: view.getUint16(at + 5), largeur: view.getUint16(at + 7) };
	}
	return null;
}
