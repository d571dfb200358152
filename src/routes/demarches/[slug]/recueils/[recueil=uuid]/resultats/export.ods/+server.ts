import { download } from '$lib/server/export/download';
import { localMoment } from '$lib/server/export/local-moment';
import { ODS_TYPE, writeOds, type Cell } from '$lib/server/export/ods';
import { openExport } from '../export.server';
import type { RequestHandler } from './$types';

/** Every published answer, as an OpenDocument spreadsheet. */
export const GET: RequestHandler = async (event) => {
	const { recueil, fuseau, heads, pages } = await openExport(event);
	async function* rows() {
		for await (const page of pages)
			yield page.map(({ moment, cells }): Cell[] => [
				moment ? { moment: localMoment(moment, fuseau) } : '',
				...cells
			]);
	}
	const sheet = { name: event.locals.messages.resultats.feuille, heads, pages: rows() };
	return download(writeOds(sheet), `reponses-${recueil.code}.ods`, ODS_TYPE);
};
