import { download } from '$lib/server/export/download';
import { openExport } from '../export.server';
import type { RequestHandler } from './$types';

/** Every contribution that answers the filter, as a JSON list. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { pages } = await openExport(locals, params.slug, url);
	async function* parts() {
		let before = '[\n';
		for await (const page of pages) {
			if (page.length === 0) continue;
			yield before + page.map((row) => JSON.stringify(row)).join(',\n');
			before = ',\n';
		}
		yield before === '[\n' ? '[]\n' : '\n]\n';
	}
	return download(parts(), `contributions-${params.slug}.json`, 'application/json; charset=utf-8');
};
