import { IncomingMessage } from 'node:http';

// A browser without scripts sends a form and all its files at once. When they weigh too much together, what was typed must not
// be lost with them: the form is read without what is in its files, and says so in a field of its own.

/** The field of a form whose files were left out because they weighed too much together. */
export const FILES_LEFT_OUT = 'fichiers_omis';

/** The pages whose forms hold words beside files, and say when the files were left out. */
const FORMS = /^\/(?:r\/[a-z0-9]+|demarches\/[^/]+\/contributions\/(?:nouvelle|[^/]+\/modifier))$/;

/** The longest beginning of a part: its name, that of its file, its kind. */
const LONGEST_HEAD = 16_384;

/** The mark between the parts of such a form; null for any other request. */
function boundaryOf({ method, url = '', headers }: IncomingMessage): string | null {
	if (method !== 'POST' || !FORMS.test(url.split('?', 1)[0]!)) return null;
	const type = /^multipart\/form-data;.*?boundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/i;
	const found = type.exec(headers['content-type'] ?? '');
	return found?.[1] ?? found?.[2] ?? null;
}

/** The same form with empty files, as it is read; null when it is none, or what is left is larger than so many bytes. */
async function readWords(
	request: IncomingMessage,
	boundary: string,
	largest: number
): Promise<Buffer | null> {
	const mark = Buffer.from(`\r\n--${boundary}`);
	const kept: Buffer[] = [];
	let size = 0;
	const keep = (bytes: Buffer) => {
		kept.push(Buffer.from(bytes));
		size += bytes.length;
	};
	// As if a part had gone before: the first mark lacks its line break.
	let rest: Buffer = Buffer.from('\r\n');
	let [isHead, isKept] = [false, false];
	// Left before its end, the request goes on: its connection carries the answer.
	const chunks = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
	for await (const chunk of chunks) {
		rest = Buffer.concat([rest, chunk]);
		for (;;) {
			if (isHead) {
				if (rest.subarray(0, 2).toString() === '--') {
					keep(Buffer.from(`\r\nContent-Disposition: form-data; name="${FILES_LEFT_OUT}"\r\n\r\n1`));
					keep(Buffer.from(`\r\n--${boundary}--\r\n`));
					request.resume();
					return Buffer.concat(kept).subarray(2);
				}
				const end = rest.indexOf('\r\n\r\n');
				if (end < 0 && rest.length < LONGEST_HEAD) break;
				if (end < 0) return null;
				keep(rest.subarray(0, end + 4));
				isKept = !/;\s*filename\*?=/i.test(rest.subarray(0, end).toString('latin1'));
				rest = rest.subarray(end + 4);
				isHead = false;
			}
			const next = rest.indexOf(mark);
			// The end of what is here may be the beginning of a mark.
			const known = next < 0 ? Math.max(0, rest.length - mark.length) : next;
			if (isKept) keep(rest.subarray(0, known));
			if (size > largest) return null;
			rest = rest.subarray(known);
			if (next < 0) break;
			keep(mark);
			rest = rest.subarray(mark.length);
			isHead = true;
		}
	}
	return null;
}

/**
 * The request of a form that is too large as a whole, without what is in its files, to be answered in its place. Null when it
 * is no form of this kind, or is too large by its words alone.
 */
export async function withoutFiles(
	request: IncomingMessage,
	largest: number
): Promise<IncomingMessage | null> {
	const boundary = boundaryOf(request);
	const words = boundary === null ? null : await readWords(request, boundary, largest);
	if (!words) return null;
	const light = new IncomingMessage(request.socket);
	Object.assign(light, {
		method: request.method,
		url: request.url,
		httpVersion: request.httpVersion,
		httpVersionMajor: request.httpVersionMajor,
		httpVersionMinor: request.httpVersionMinor,
		headers: { ...request.headers, 'content-length': String(words.length) },
		// Otherwise its end counts as that of the connection.
		complete: true
	});
	light.push(words);
	light.push(null);
	return light;
}
