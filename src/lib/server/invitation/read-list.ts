import { parse } from 'csv-parse/sync';
import type { LigneLue } from '../../domain/membre/liste.ts';
import { withoutAccents } from '../../domain/without-accents.ts';

type Column = 'adresse' | 'nom' | 'prenom' | 'role' | 'college';

/** What a column may be called, in small letters without accents. */
const NAMES: Record<Column, RegExp> = {
	adresse:
		/^(adresse|e-?mail|mail|mel|courriel|address)( (de |e-?)?(mail|messagerie|courriel|electronique))?$/,
	nom: /^(nom|name|nom complet|nom et prenom|full name|last name)$/,
	prenom: /^(prenom|first name)$/,
	role: /^role$/,
	college: /^(college|group|groupe)$/
};
/** How columns without a header follow one another, the address aside. */
const OTHERS: Column[] = ['nom', 'role', 'college'];
const SEPARATORS = [';', '\t', ','];

interface Row {
	cells: string[];
	/** Number of its last line, from 1. */
	line: number;
}

const plain = (cell: string) => withoutAccents(cell).toLowerCase().replace(/\s+/g, ' ').trim();
const columnOf = (cell: string) =>
	(Object.keys(NAMES) as Column[]).find((name) => NAMES[name].test(plain(cell)));

/** The separator that the first lines use most; a semicolon when they use none. */
function findSeparator(text: string): string {
	const start = text.split('\n', 20).join('\n');
	const counts = SEPARATORS.map((separator) => start.split(separator).length);
	return SEPARATORS[counts.indexOf(Math.max(...counts))]!;
}

function readRows(text: string): Row[] {
	const options = {
		bom: true,
		delimiter: findSeparator(text),
		info: true,
		relax_column_count: true,
		relax_quotes: true,
		skip_empty_lines: true,
		trim: true
	};
	const read = (more = {}) =>
		(parse(text, { ...options, ...more }) as unknown as { record: string[]; info: { lines: number } }[]).map(
			({ record, info }) => ({ cells: record, line: info.lines })
		);
	try {
		return read();
	} catch {
		// A quotation mark that nothing closes is a letter like any other.
		return read({ quote: false });
	}
}

/** « Jeanne Martin <jeanne@exemple.fr> », as mail programs copy it. */
function splitNamed(cell: string): { adresse: string; nom: string } {
	const [, nom = '', adresse = cell] = /^"?([^"<]*)"?\s*<([^<>]+)>$/.exec(cell.trim()) ?? [];
	return { adresse: adresse.trim(), nom: nom.trim() };
}

/** The addresses of a cell that holds more than one, whatever stands between them. */
const splitSeveral = (cell: string) =>
	cell.split('@').length < 3
		? [cell]
		: cell.split(cell.includes('<') ? /(?<=>)[\s,;]*/ : /[\s,;]+/).filter(Boolean);

function readLine({ cells, line }: Row, columns: (Column | undefined)[]): LigneLue[] {
	const addresses = cells.filter((cell) => cell.includes('@')).flatMap(splitSeveral);
	// Several addresses in a row are several people.
	if (addresses.length > 1)
		return addresses.map((cell) => ({ ligne: line, ...splitNamed(cell), role: '', college: '' }));
	const get = (column: Column) => cells[columns.indexOf(column)] ?? '';
	const { adresse, nom } = splitNamed(get('adresse'));
	const written = [get('prenom'), get('nom')].filter(Boolean).join(' ');
	return [{ ligne: line, adresse, nom: written || nom, role: get('role'), college: get('college') }];
}

/** Where each column is: as the header says, else in the usual order with the address where one stands. */
function findColumns(rows: Row[]): { columns: (Column | undefined)[]; header: boolean } {
	const first = rows[0]?.cells ?? [];
	const named = first.map(columnOf);
	if (named.includes('adresse')) return { columns: named, header: true };
	const at = Math.max(
		0,
		(rows.find(({ cells }) => cells.some((cell) => cell.includes('@')))?.cells ?? []).findIndex((cell) =>
			cell.includes('@')
		)
	);
	return { columns: OTHERS.toSpliced(at, 0, 'adresse'), header: false };
}

/** The lines of a list that was typed, pasted or sent as CSV. Header, separator and named addresses are recognised. */
export function readList(text: string): LigneLue[] {
	const rows = readRows(text.replace(/\r\n?/g, '\n'));
	const { columns, header } = findColumns(rows);
	return (header ? rows.slice(1) : rows)
		.filter(({ cells }) => cells.some(Boolean))
		.flatMap((row) => readLine(row, columns));
}
