import { stringify, type Options } from 'csv-stringify/sync';

const OPTIONS: Options = {
	delimiter: ';',
	record_delimiter: '\r\n',
	escape_formulas: true,
	quoted_match: /[\r\n]/
};

/**
 * Rows as a CSV file (UTF-8) that a French spreadsheet opens as it is: semicolons between cells, a byte order mark first, and
 * an apostrophe before what would be read as a formula. The first row names the columns.
 */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
	stringify(rows as string[][], { ...OPTIONS, bom: true });

/** More rows of the same file. */
export const writeMoreCsv = (rows: readonly (readonly string[])[]): string =>
	stringify(rows as string[][], OPTIONS);
