import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { LOT, MAX_LIGNES } from '../../domain/contribution/importation.ts';
import type { LigneLue } from '../../domain/contribution/ligne-importee.ts';
import type { Refus } from '../../domain/refus.ts';
import { decode, findEncoding, type Bytes } from './encoding.ts';
import { findSeparator } from './separator.ts';

/** What a file turned out to be. */
export interface FichierLu {
	encodage: string;
	separateur: string;
	/** Names of the columns, from the first line. */
	colonnes: string[];
	lignes: number;
}

/** Letters from which the separator is guessed. */
const START = 64 * 1024;

async function readStart(text: AsyncIterable<string>): Promise<string> {
	let start = '';
	for await (const piece of text) if ((start += piece).length >= START) break;
	return start.replace(/\r\n?/g, '\n');
}

interface Row {
	record: string[];
	info: { lines: number };
}

async function readRows(
	text: AsyncIterable<string>,
	delimiter: string,
	quote: '"' | false,
	keep: (premiere: number, lignes: LigneLue[]) => Promise<void>
): Promise<{ colonnes: string[]; lignes: number }> {
	const parser = Readable.from(text).pipe(
		parse({
			delimiter,
			quote,
			bom: true,
			info: true,
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: true,
			trim: true
		})
	);
	let colonnes: string[] | null = null;
	let lot: LigneLue[] = [];
	let lignes = 0;
	for await (const { record, info } of parser as AsyncIterable<Row>) {
		if (!colonnes) {
			colonnes = record;
			continue;
		}
		if (!record.some(Boolean)) continue;
		if (lignes + lot.length >= MAX_LIGNES) throw new TooLong();
		lot.push([info.lines, ...record]);
		if (lot.length < LOT) continue;
		await keep(lignes, lot);
		lignes += lot.length;
		lot = [];
	}
	if (lot.length) await keep(lignes, lot);
	return { colonnes: colonnes ?? [], lignes: lignes + lot.length };
}

class TooLong extends Error {}

/**
 * Reads a CSV file whose bytes may be asked for several times: encoding, separator, then its lines in lots given to `keep`.
 * `restart` is called when what was kept has to be forgotten. Refuses what is no text, has no line, or too many.
 */
export async function readFile(
	open: () => Bytes,
	keep: (premiere: number, lignes: LigneLue[]) => Promise<void>,
	restart: () => Promise<void>
): Promise<FichierLu | { refus: Refus }> {
	const encodage = await findEncoding(open());
	if (!encodage) return { refus: 'fichier_illisible' };
	const separateur = findSeparator(await readStart(decode(open(), encodage)));
	const read = (quote: '"' | false) => readRows(decode(open(), encodage), separateur, quote, keep);
	try {
		const found = await read('"').catch(async (error: unknown) => {
			if ((error as { code?: string }).code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
			// A quotation mark that nothing closes is a letter like any other.
			await restart();
			return read(false);
		});
		return found.lignes ? { encodage, separateur, ...found } : { refus: 'import_vide' };
	} catch (error) {
		if (error instanceof TooLong) return { refus: 'import_trop_long' };
		throw error;
	}
}
