import { formatMoment } from '$lib/messages/dates';
import { writeCsv, writeMoreCsv } from '$lib/server/export/csv';
import { download } from '$lib/server/export/download';
import { columnsOf, openExport } from '../export.server';
import type { RequestHandler } from './$types';

/** Every contribution that answers the filter, as a CSV file. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { frame, heads, pages } = await openExport(locals, params.slug, url);
	const columns = columnsOf(heads);
	async function* parts() {
		yield writeCsv([columns.map((name) => heads[name])]);
		for await (const page of pages)
			yield writeMoreCsv(
				page.map((row) => {
					const cells = {
						...row,
						date: formatMoment(row.date, locals.langue, frame.demarche.fuseau),
						themes: row.themes.join(', ')
					};
					return columns.map((name) => String(cells[name]));
				})
			);
	}
	return download(parts(), `contributions-${params.slug}.csv`, 'text/csv; charset=utf-8');
};
