import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';

const span = (name: 'colspan' | 'rowspan') => ({
	default: 1,
	parseHTML: (element: HTMLElement) => spanOf(element.getAttribute(name))
});

/** How many columns or rows a cell covers: 1 to 100. */
export const spanOf = (value: unknown) =>
	Number.isInteger(Number(value)) ? Math.min(Math.max(Number(value), 1), 100) : 1;

// Columns share the width by what they hold: nobody drags pixels, and no style is written into the page.
const cell = {
	addAttributes: () => ({
		colspan: span('colspan'),
		rowspan: span('rowspan'),
		colwidth: { default: null, rendered: false, parseHTML: () => null }
	})
};

/** A table of rows and cells, the first row or column of which may be headers. */
export const tableau = [
	Table.extend({
		addNodeView: () => null,
		renderHTML: () => ['div', { class: 'tableau' }, ['table', ['tbody', 0]]]
	}).configure({ resizable: false }),
	TableRow,
	TableCell.extend(cell),
	TableHeader.extend(cell)
];
