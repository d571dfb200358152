import { stringify } from 'csv-stringify/sync';

/**
 * Rows as a CSV file (RFC 4180, UTF-8) that a spreadsheet opens as it is: it begins with a byte order mark, and a cell that
 * would be read as a formula begins with an apostrophe. The first row names the columns.
 */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
	stringify(rows as string[][], {
		bom: true,
		record_delimiter: '\r\n',
		escape_formulas: true,
		quoted_match: /[\r\n]/
	});
