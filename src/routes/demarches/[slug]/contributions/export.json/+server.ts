import { openExport, streamText } from '../export.server';
import type { RequestHandler } from './$types';

/** Every contribution that answers the filter, as a JSON list. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { pages } = await openExport(locals, params.slug, url);
	async function* parts() {
		let before = '[\n';
		for await (const page of pages)
			for (const row of page) {
				yield before + JSON.stringify(row);
				before = ',\n';
			}
		yield before === '[\n' ? '[]\n' : '\n]\n';
	}
	return streamText(parts(), `contributions-${params.slug}.json`, 'application/json');
};
