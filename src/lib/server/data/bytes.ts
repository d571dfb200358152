// PostgREST writes and reads bytes as \x and hexadecimal digits.

/** Bytes as a column of type bytea takes them. */
export const writeBytes = (bytes: Uint8Array): string => `\\x${Buffer.from(bytes).toString('hex')}`;

/** Bytes of a column of type bytea. */
export const readBytes = (text: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(Buffer.from(text.slice(2), 'hex'));
