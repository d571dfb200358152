import { formatMoment } from '$lib/messages/dates';
import { writeCsv, writeMoreCsv } from '$lib/server/export/csv';
import { openExport, streamText } from '../export.server';
import type { RequestHandler } from './$types';

/** Every contribution that answers the filter, as a CSV file. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { frame, pages } = await openExport(locals, params.slug, url);
	const { colonnes } = locals.messages.contributions;
	const names = Object.keys(colonnes) as (keyof typeof colonnes)[];
	async function* parts() {
		yield writeCsv([names.map((name) => colonnes[name])]);
		for await (const page of pages)
			yield writeMoreCsv(
				page.map((row) => {
					const cells = {
						...row,
						date: formatMoment(row.date, locals.langue, frame.demarche.fuseau),
						themes: row.themes.join(', ')
					};
					return names.map((name) => String(cells[name]));
				})
			);
	}
	return streamText(parts(), `contributions-${params.slug}.csv`, 'text/csv');
};
