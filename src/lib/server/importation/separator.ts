import { parse } from 'csv-parse/sync';

const SEPARATORS = [';', '\t', ','];

/** Rows that are looked at. */
const SAMPLE = 30;

function widths(text: string, delimiter: string): number[] {
	const rows = parse(text, {
		delimiter,
		to: SAMPLE,
		relax_column_count: true,
		relax_quotes: true,
		skip_empty_lines: true
	});
	return rows.map((row) => row.length);
}

/** Share of the rows that are as wide as the first; nothing for a single column. */
function score(text: string, delimiter: string): number {
	try {
		const [first = 1, ...others] = widths(text, delimiter);
		if (first < 2) return 0;
		return others.length ? others.filter((width) => width === first).length / others.length : 0.5;
	} catch {
		return 0;
	}
}

/** The separator with which the first lines make a table; a semicolon when none does. A comma inside a sentence does not count. */
export function findSeparator(start: string): string {
	// The last line may be cut.
	const lines = start.slice(0, start.lastIndexOf('\n') + 1) || start;
	const scores = SEPARATORS.map((separator) => score(lines, separator));
	const best = Math.max(...scores);
	return best > 0 ? SEPARATORS[scores.indexOf(best)]! : ';';
}
