import { Readable } from 'node:stream';
import { judgeAll } from '$lib/server/importation/check';
import { writeErrors } from '$lib/server/importation/write-errors';
import { openImport, openRules } from '../../open.server';
import type { RequestHandler } from './$types';

/** The lines to correct, with the columns of the file and what is wrong with each, lot after lot. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { demarche, importation } = await openImport(locals, params);
	const words = locals.messages.importation;
	const rules = await openRules(locals, demarche.id, importation);
	async function* rows() {
		let colonnes: string[] | null = importation.colonnes;
		for await (const lot of judgeAll(locals.supabase, importation, rules)) {
			yield new TextEncoder().encode(writeErrors(lot, words, colonnes));
			colonnes = null;
		}
	}
	return new Response(Readable.toWeb(Readable.from(rows())) as ReadableStream, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${words.fichierErreurs}"`,
			'cache-control': 'no-store'
		}
	});
};
