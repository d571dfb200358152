import { download } from '$lib/server/export/download';
import { localMoment } from '$lib/server/export/local-moment';
import { ODS_TYPE, writeOds, type Cell } from '$lib/server/export/ods';
import { columnsOf, openExport } from '../export.server';
import type { RequestHandler } from './$types';

/** Every contribution that answers the filter, as an OpenDocument spreadsheet. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { frame, heads, pages } = await openExport(locals, params.slug, url);
	const columns = columnsOf(heads);
	async function* rows() {
		for await (const page of pages)
			yield page.map((row) => {
				const cells: Record<keyof typeof row, Cell> = {
					...row,
					date: { moment: localMoment(row.date, frame.demarche.fuseau) },
					themes: row.themes.join(', ')
				};
				return columns.map((name) => cells[name]);
			});
	}
	const sheet = {
		name: locals.messages.contributions.titre,
		heads: columns.map((name) => heads[name]),
		pages: rows()
	};
	return download(writeOds(sheet), `contributions-${params.slug}.ods`, ODS_TYPE);
};
