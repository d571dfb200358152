/** The marks with which a file in UTF-16 begins: « Unicode text » of a spreadsheet. */
const UTF_16: [number, number, string][] = [
	[0xff, 0xfe, 'utf-16le'],
	[0xfe, 0xff, 'utf-16be']
];

export type Bytes = AsyncIterable<Uint8Array>;

/** How a file is written: UTF-16 by its mark, UTF-8 when all of it is, else what spreadsheets on French Windows write. Null: no text. */
export async function findEncoding(bytes: Bytes): Promise<string | null> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let first = true;
	let utf8 = true;
	for await (const piece of bytes) {
		const wide = first && UTF_16.find(([one, two]) => piece[0] === one && piece[1] === two);
		if (wide) return wide[2];
		first = false;
		if (piece.includes(0)) return null;
		try {
			if (utf8) decoder.decode(piece, { stream: true });
		} catch {
			utf8 = false;
		}
	}
	try {
		if (utf8) decoder.decode();
	} catch {
		utf8 = false;
	}
	return utf8 ? 'utf-8' : 'windows-1252';
}

/** The text of a file, piece by piece, without its byte order mark. */
export async function* decode(bytes: Bytes, encoding: string): AsyncGenerator<string> {
	const decoder = new TextDecoder(encoding);
	for await (const piece of bytes) yield decoder.decode(piece, { stream: true });
	yield decoder.decode();
}
