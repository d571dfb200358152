import { crc32, inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ODS_TYPE, writeOds, type Cell } from './ods.ts';

async function write(pages: Cell[][][], heads = ['Colonne']): Promise<Buffer> {
	async function* read() {
		yield* pages;
	}
	const parts: Uint8Array[] = [];
	for await (const part of writeOds({ name: 'Réponses', heads, pages: read() })) parts.push(part);
	return Buffer.concat(parts);
}

/** The files of an archive as its directory says them, checked against what stands before and after each. */
function unzip(file: Buffer) {
	const end = file.length - 22;
	expect(file.readUInt32LE(end)).toBe(0x06054b50);
	const files: { name: string; method: number; text: string }[] = [];
	let at = file.readUInt32LE(end + 16);
	expect(at + file.readUInt32LE(end + 12)).toBe(end);
	for (let i = 0; i < file.readUInt16LE(end + 10); i++) {
		expect(file.readUInt32LE(at)).toBe(0x02014b50);
		const flags = file.readUInt16LE(at + 8);
		const method = file.readUInt16LE(at + 10);
		const facts = file.subarray(at + 16, at + 28);
		const length = file.readUInt16LE(at + 28);
		const name = file.toString('utf8', at + 46, at + 46 + length);
		const local = file.readUInt32LE(at + 42);
		expect(file.readUInt32LE(local)).toBe(0x04034b50);
		expect(file.subarray(local + 4, local + 14)).toEqual(file.subarray(at + 6, at + 16));
		expect(file.toString('utf8', local + 30, local + 30 + length)).toBe(name);
		const start = local + 30 + length;
		const packed = file.subarray(start, start + facts.readUInt32LE(4));
		const said =
			flags & 8
				? file.subarray(start + packed.length + 4, start + packed.length + 16)
				: file.subarray(local + 14, local + 26);
		expect(said).toEqual(facts);
		const data = method === 8 ? inflateRawSync(packed) : packed;
		expect([crc32(data), data.length]).toEqual([facts.readUInt32LE(0), facts.readUInt32LE(8)]);
		files.push({ name, method, text: data.toString('utf8') });
		at += 46 + length;
	}
	expect(at).toBe(end);
	return files;
}

const contentOf = (file: Buffer) => unzip(file).find(({ name }) => name === 'content.xml')!.text;
/** The rows below the names of the columns. */
const rowsOf = (file: Buffer) =>
	[
		...contentOf(file)
			.split('</table:table-header-rows>')[1]!
			.matchAll(/<table:table-row>(.*?)<\/table:table-row>/gs)
	].map(([, cells]) => cells);

test('le fichier dit ce qu’il est dès ses premiers octets, sans compression ni champ ajouté', async () => {
	const file = await write([]);
	expect(file.toString('latin1', 30, 38 + ODS_TYPE.length)).toBe(`mimetype${ODS_TYPE}`);
	expect(file.readUInt16LE(6)).toBe(0);
	expect(file.readUInt16LE(8)).toBe(0);
	expect(file.readUInt32LE(18)).toBe(ODS_TYPE.length);
	expect(file.readUInt16LE(28)).toBe(0);
});

test('il contient sa table et l’annonce dans son manifeste', async () => {
	const files = unzip(await write([[['un']], [['deux']]]));
	expect(files.map(({ name, method }) => [name, method])).toEqual([
		['mimetype', 0],
		['content.xml', 8],
		['META-INF/manifest.xml', 0]
	]);
	expect(files[2]!.text).toContain('manifest:full-path="content.xml"');
	expect(files[1]!.text).toContain('table:name="Réponses"');
});

test('les pages se suivent, lignes après lignes, sous le nom des colonnes', async () => {
	const file = await write([[['un'], ['deux']], [['trois']]]);
	expect(rowsOf(file)).toHaveLength(3);
	expect(contentOf(file)).toMatch(
		/<table:table-header-rows>.*<text:p>Colonne<\/text:p>.*<\/table:table-header-rows>/s
	);
});

describe('une cellule', () => {
	const string = (inside: string) =>
		`<table:table-cell office:value-type="string">${inside}</table:table-cell>`;
	test.each<[string, Cell, string]>([
		['des mots', 'Un arrêt', string('<text:p>Un arrêt</text:p>')],
		['rien', '', '<table:table-cell/>'],
		[
			'un nombre',
			12.5,
			'<table:table-cell office:value-type="float" office:value="12.5"><text:p>12.5</text:p></table:table-cell>'
		],
		[
			'zéro',
			0,
			'<table:table-cell office:value-type="float" office:value="0"><text:p>0</text:p></table:table-cell>'
		],
		[
			'un moment',
			{ moment: '2026-11-23T09:30:00' },
			'<table:table-cell table:style-name="moment" office:value-type="date" office:date-value="2026-11-23T09:30:00"/>'
		],
		['ce qui ressemble à une formule reste des mots', '=1+1', string('<text:p>=1+1</text:p>')],
		['ce qui ressemble à un nombre reste des mots', '01000', string('<text:p>01000</text:p>')],
		['des balises', '<b>&"', string('<text:p>&lt;b&gt;&amp;&quot;</text:p>')],
		['la fin d’un bloc', ']]>', string('<text:p>]]&gt;</text:p>')],
		[
			'plusieurs lignes',
			'a\r\nb\n\nc',
			string('<text:p>a</text:p><text:p>b</text:p><text:p></text:p><text:p>c</text:p>')
		],
		[
			'des espaces qui se suivent',
			' a   b',
			string('<text:p><text:s text:c="1"/>a <text:s text:c="2"/>b</text:p>')
		],
		['une tabulation', 'a\tb', string('<text:p>a<text:tab/>b</text:p>')],
		['ce que le XML ne peut pas dire', 'a\u0000\u0008\u001f\uffffb', string('<text:p>ab</text:p>')],
		['une moitié de caractère', 'a\ud83d', string('<text:p>a\ufffd</text:p>')],
		['un caractère hors du plan de base', '🌳', string('<text:p>🌳</text:p>')]
	])('%s', async (_, cell, expected) => {
		expect(rowsOf(await write([[[cell]]]))).toEqual([expected]);
	});
});

test('ce qui échoue en route fait échouer le fichier', async () => {
	async function* read() {
		yield [['un']];
		throw new Error('la base est partie');
	}
	const readIt = async () => {
		for await (const _ of writeOds({ name: 'x', heads: ['x'], pages: read() }));
	};
	await expect(readIt()).rejects.toThrow('la base est partie');
});

test('qui cesse de lire arrête ce qui écrit', async () => {
	let ended = false;
	let asked = 0;
	async function* read() {
		try {
			for (;;) {
				asked++;
				await Promise.resolve();
				yield Array.from({ length: 200 }, () => [crypto.randomUUID().repeat(50)]);
			}
		} finally {
			ended = true;
		}
	}
	const file = writeOds({ name: 'x', heads: ['x'], pages: read() });
	for (let i = 0; i < 5; i++) await file.next();
	await file.return();
	await expect.poll(() => ended).toBe(true);
	expect(asked).toBeLessThan(100);
});
