import { writeCsv, writeMoreCsv } from '$lib/server/export/csv';
import { download } from '$lib/server/export/download';
import { openExport } from '../export.server';
import type { RequestHandler } from './$types';

/** Every published answer, as a CSV file. */
export const GET: RequestHandler = async (event) => {
	const { recueil, heads, pages } = await openExport(event);
	async function* parts() {
		yield writeCsv([heads]);
		for await (const page of pages)
			yield writeMoreCsv(page.map(({ moment, cells }) => [moment ?? '', ...cells.map(String)]));
	}
	return download(parts(), `reponses-${recueil.code}.csv`, 'text/csv; charset=utf-8');
};
