import { readFiltre } from '$lib/domain/journal/filtre';
import { formatMoment } from '$lib/messages/dates';
import { writeCsv } from '$lib/server/export/csv';
import { openDemarche } from '../../frame.server';
import { readLines } from '../lines.server';
import type { RequestHandler } from './$types';

/** Lines asked at a time. */
const PAGE = 500;

/** Every line of the journal that answers the filter and that the reader may read, as a CSV file. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const frame = await openDemarche(locals, params.slug);
	const { colonnes, sujets, unMembre } = locals.messages.journal;
	const { natures } = locals.messages.domaine;
	const rows = [
		[
			colonnes.date,
			colonnes.personne,
			colonnes.action,
			colonnes.motif,
			colonnes.sujet,
			colonnes.etape,
			colonnes.partie
		]
	];
	let asked = { ...readFiltre(url.searchParams), avant: undefined as number | undefined };
	for (;;) {
		const { lignes, suite } = await readLines(locals, frame, asked, PAGE);
		for (const { fait_le, qui, phrase, motif, sujet, etape, est_public } of lignes)
			rows.push([
				formatMoment(fait_le, locals.langue, frame.demarche.fuseau),
				qui ?? unMembre,
				phrase,
				motif ?? '',
				sujet ? sujets[sujet] : '',
				etape ? natures[etape] : '',
				est_public ? colonnes.publique : colonnes.interne
			]);
		if (!suite) break;
		asked = suite;
	}
	return new Response(writeCsv(rows), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="journal-${params.slug}.csv"`,
			'cache-control': 'private, no-store'
		}
	});
};
