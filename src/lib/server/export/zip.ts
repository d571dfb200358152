import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

// A ZIP file as OpenDocument wants it (APPNOTE 6.3, without ZIP64: less than 4 GB), written while its content is made. No
// library is used because those that write while reading put no sizes before a stored entry, and LibreOffice then takes the
// whole file for a broken one.

/** A file of the archive: its bytes as they are, or text that is compressed as it comes. */
export type ZipEntry = { name: string } & ({ stored: string } | { parts: AsyncIterable<string> });

const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;
/** Sizes and checksum follow the data. */
const FOLLOWS = 0x0008;
/** The 1st of January 1980: the same content makes the same file. */
const DAY = 0x0021;

interface Written {
	name: Buffer;
	method: number;
	flags: number;
	crc: number;
	packed: number;
	size: number;
	at: number;
}

/** What a local header and a line of the directory have in common. */
function facts({ method, flags, crc, packed, size, name }: Omit<Written, 'at'>): Buffer {
	const bytes = Buffer.alloc(26);
	bytes.writeUInt16LE(20, 0);
	bytes.writeUInt16LE(flags, 2);
	bytes.writeUInt16LE(method, 4);
	bytes.writeUInt16LE(DAY, 8);
	bytes.writeUInt32LE(crc, 10);
	bytes.writeUInt32LE(packed, 14);
	bytes.writeUInt32LE(size, 18);
	bytes.writeUInt16LE(name.length, 22);
	return bytes;
}

const words = (...values: number[]): Buffer => {
	const bytes = Buffer.alloc(4 * values.length);
	values.forEach((value, i) => bytes.writeUInt32LE(value, 4 * i));
	return bytes;
};

const local = (entry: Omit<Written, 'at'>) => Buffer.concat([words(LOCAL), facts(entry), entry.name]);

function directoryLine(entry: Written): Buffer {
	const rest = Buffer.alloc(14);
	rest.writeUInt32LE(entry.at, 10);
	// Version made by (2.0), then the same facts as the local header.
	return Buffer.concat([words(CENTRAL), Buffer.from([20, 0]), facts(entry), rest, entry.name]);
}

/** The bytes of an archive with these files, in their order. */
export async function* writeZip(entries: readonly ZipEntry[]): AsyncGenerator<Uint8Array, void> {
	const written: Written[] = [];
	let at = 0;
	for (const entry of entries) {
		const name = Buffer.from(entry.name);
		const start = at;
		if ('stored' in entry) {
			const data = Buffer.from(entry.stored);
			const size = data.length;
			const facts = { name, method: STORED, flags: 0, crc: crc32(data), packed: size, size };
			const bytes = Buffer.concat([local(facts), data]);
			at += bytes.length;
			yield bytes;
			written.push({ ...facts, at: start });
			continue;
		}
		const facts = { name, method: DEFLATED, flags: FOLLOWS, crc: 0, packed: 0, size: 0 };
		const header = local(facts);
		at += header.length;
		yield header;
		async function* counted(parts: AsyncIterable<string>) {
			for await (const part of parts) {
				const bytes = Buffer.from(part);
				facts.crc = crc32(bytes, facts.crc);
				facts.size += bytes.length;
				yield bytes;
			}
		}
		// Who stops reading ends the source with it, and a source that fails fails the reading: nothing else to do with either.
		const source = Readable.from(counted(entry.parts), { objectMode: false });
		const packed = pipeline(source, createDeflateRaw(), () => {});
		for await (const bytes of packed as AsyncIterable<Uint8Array>) {
			facts.packed += bytes.length;
			at += bytes.length;
			yield bytes;
		}
		const end = words(DESCRIPTOR, facts.crc, facts.packed, facts.size);
		at += end.length;
		yield end;
		written.push({ ...facts, at: start });
	}
	const directory = Buffer.concat(written.map(directoryLine));
	const end = Buffer.alloc(22);
	end.writeUInt32LE(END, 0);
	end.writeUInt16LE(written.length, 8);
	end.writeUInt16LE(written.length, 10);
	end.writeUInt32LE(directory.length, 12);
	end.writeUInt32LE(at, 16);
	yield Buffer.concat([directory, end]);
}
