import { writeZip } from './zip.ts';

/** The media type of an OpenDocument spreadsheet. */
export const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

/** What a cell holds: words, a number, or a moment of the clock without a time zone (`2026-11-23T09:30:00`). */
export type Cell = string | number | { moment: string };

/** One table: its first row names the columns. */
export interface Sheet {
	name: string;
	heads: readonly string[];
	/** Rows by the page, as they are read. */
	pages: AsyncIterable<readonly (readonly Cell[])[]>;
}

const SPACES = 'urn:oasis:names:tc:opendocument:xmlns:';
const NAMESPACES = [
	['office', `${SPACES}office:1.0`],
	['table', `${SPACES}table:1.0`],
	['text', `${SPACES}text:1.0`],
	['style', `${SPACES}style:1.0`],
	['number', `${SPACES}datastyle:1.0`],
	['fo', `${SPACES}xsl-fo-compatible:1.0`]
]
	.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
	.join('');

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const MANIFEST = `${HEAD}<manifest:manifest xmlns:manifest="${SPACES}manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${ODS_TYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;

const long = (part: string) => `<number:${part} number:style="long"/>`;
const between = (text: string) => `<number:text>${text}</number:text>`;
const STYLES = `<office:automatic-styles><number:date-style style:name="quand">${[
	...[long('day'), between('/'), long('month'), between('/'), long('year'), between(' ')],
	...[long('hours'), between(':'), long('minutes')]
].join('')}</number:date-style>
<style:style style:name="large" style:family="table-column"><style:table-column-properties style:column-width="4cm"/></style:style>
<style:style style:name="tete" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="moment" style:family="table-cell" style:data-style-name="quand"/></office:automatic-styles>`;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// What XML 1.0 cannot say at all, not even escaped: it would make the whole file unreadable.
// eslint-disable-next-line no-control-regex -- they are what is looked for
const UNSAYABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const escape = (text: string) =>
	text
		.toWellFormed()
		.replace(UNSAYABLE, '')
		.replace(/[&<>"]/g, (character) => ENTITIES[character]!);

// A reader folds spaces into one: those that follow another are written as what they are.
const line = (text: string) =>
	escape(text)
		.replace(/\t/g, '<text:tab/>')
		.replace(/^ | {2,}/g, (spaces, at: number) =>
			at === 0 ? `<text:s text:c="${spaces.length}"/>` : ` <text:s text:c="${spaces.length - 1}"/>`
		);

function cell(value: Cell, style = ''): string {
	if (value === '') return '<table:table-cell/>';
	if (typeof value === 'number' && Number.isFinite(value))
		return `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
	if (typeof value === 'object')
		return `<table:table-cell table:style-name="moment" office:value-type="date" office:date-value="${escape(value.moment)}"/>`;
	const lines = String(value).split(/\r\n?|\n/);
	return `<table:table-cell${style} office:value-type="string">${lines.map((one) => `<text:p>${line(one)}</text:p>`).join('')}</table:table-cell>`;
}

const row = (cells: readonly Cell[], style?: string) =>
	`<table:table-row>${cells.map((value) => cell(value, style)).join('')}</table:table-row>\n`;

async function* content({ name, heads, pages }: Sheet): AsyncGenerator<string> {
	yield `${HEAD}<office:document-content${NAMESPACES} office:version="1.3">${STYLES}<office:body><office:spreadsheet><table:table table:name="${escape(name)}"><table:table-column table:style-name="large" table:number-columns-repeated="${heads.length}"/><table:table-header-rows>${row(heads, ' table:style-name="tete"')}</table:table-header-rows>\n`;
	for await (const page of pages) yield page.map((cells) => row(cells)).join('');
	yield '</table:table></office:spreadsheet></office:body></office:document-content>';
}

/**
 * A table as an OpenDocument spreadsheet (ODF 1.3), page after page. A number is a number, a moment is a date, and words stay
 * words whatever they begin with: nothing is ever read as a formula.
 */
export const writeOds = (sheet: Sheet): AsyncGenerator<Uint8Array, void> =>
	writeZip([
		// First and as it is, so that its kind is told by the first bytes of the file.
		{ name: 'mimetype', stored: ODS_TYPE },
		{ name: 'content.xml', parts: content(sheet) },
		{ name: 'META-INF/manifest.xml', stored: MANIFEST }
	]);
