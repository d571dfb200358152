import type { Communes } from '../territoire/communes.ts';
import { MAX } from './saisie.ts';

/** What was pasted from a spreadsheet or a list: its rows, and the column that holds the words. */
export interface Pasted {
	rows: string[][];
	texte: number;
}

/** Rows of what a spreadsheet copies: tabs between cells, quotation marks around those with line breaks. */
export function readTable(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	const CELL = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;
	const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
	while (CELL.lastIndex <= lines.length) {
		const [, quoted, plain, end] = CELL.exec(lines) ?? /* an open quotation mark is a letter */ [];
		if (end === undefined)
			return lines.split('\n').map((line) => line.split('\t').map((cell) => cell.trim()));
		row.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim());
		if (end === '\t') continue;
		rows.push(row);
		row = [];
		if (end === '') break;
	}
	return rows.filter((cells) => cells.some(Boolean));
}

const longest = (rows: string[][]) => {
	const width = Math.max(...rows.map((row) => row.length));
	const lengths = Array.from({ length: width }, (_, n) =>
		rows.reduce((sum, row) => sum + (row[n]?.length ?? 0), 0)
	);
	return lengths.indexOf(Math.max(...lengths));
};

/** Several lines, or a table: null for one line, which is typed text. */
export function readPasted(text: string): Pasted | null {
	if (!/[\n\t]/.test(text.trim())) return null;
	const rows = readTable(text);
	return rows.length > 1 || (rows[0]?.length ?? 0) > 1 ? { rows, texte: longest(rows) } : null;
}

/** Several lines that were typed, one contribution each: null for one, which is typed text. */
export function readWritten(text: string): Pasted | null {
	const lines = text.split('\n').map((line) => line.trim());
	const rows = lines.filter(Boolean).map((line) => [line]);
	return rows.length > 1 ? { rows, texte: 0 } : null;
}

/** The columns that may hold the words, named by their first cell. */
export const columnChoices = ({ rows }: Pasted) =>
	Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, n) => ({
		value: String(n),
		label: `${n + 1}. ${(rows.find((row) => row[n])?.[n] ?? '').slice(0, 40)}`
	}));

/** The column that names places, when most of its cells are communes that this device knows; null without. */
export function guessPlaces({ rows, texte }: Pasted, communes: Communes): number | null {
	const width = Math.max(...rows.map((row) => row.length));
	for (let column = 0; column < width; column++) {
		const cells = rows.map((row) => row[column] ?? '').filter(Boolean);
		const known = cells.filter((cell) => communes.find(cell)).length;
		if (column !== texte && cells.length > 0 && known * 2 > cells.length) return column;
	}
	return null;
}

/** The lines of one column, with what another one says of their place; what is empty or too long is left out and counted. */
export function pickColumns({ rows }: Pasted, column: number, places: number | null) {
	const lines = rows.map((row) => ({
		texte: row[column] ?? '',
		lieu: places === null ? '' : (row[places] ?? '')
	}));
	const good = lines.filter(({ texte }) => texte !== '' && texte.length <= MAX.texte);
	return { lines: good, left: lines.length - good.length };
}
