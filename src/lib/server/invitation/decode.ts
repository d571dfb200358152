/** The marks with which a file in UTF-16 begins: « Unicode text » of a spreadsheet. */
const UTF_16: [number, number, string][] = [
	[0xff, 0xfe, 'utf-16le'],
	[0xfe, 0xff, 'utf-16be']
];

/** The text of a file: UTF-8, UTF-16, or else what spreadsheets on French Windows write. Null for what is no text. */
export function decodeText(bytes: Uint8Array): string | null {
	const text = decode(bytes);
	return text.includes('\0') ? null : text;
}

function decode(bytes: Uint8Array): string {
	const wide = UTF_16.find(([first, second]) => bytes[0] === first && bytes[1] === second);
	if (wide) return new TextDecoder(wide[2]).decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
