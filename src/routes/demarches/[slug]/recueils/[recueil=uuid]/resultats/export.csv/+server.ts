import { AUTRE } from '$lib/domain/recueil/reglages';
import { listColonnes, writeCellules } from '$lib/domain/recueil/resultats';
import * as resultats from '$lib/server/data/resultats';
import { writeCsv } from '$lib/server/export/csv';
import { requireRight } from '../../../../access.server';
import { openDemarche } from '../../../../frame.server';
import { openResultats } from '../open.server';
import type { RequestHandler } from './$types';

/** Every published answer as a row, every question as a column; for those who facilitate. */
export const GET: RequestHandler = async (event) => {
	const { locals, params } = event;
	const { recueil, questions, facilitates } = await openResultats(
		event,
		await openDemarche(locals, params.slug)
	);
	requireRight(event, facilitates);
	const { colonnes, autre } = locals.messages.resultats;
	const heads = questions.flatMap((question) =>
		listColonnes(question).map(({ id, libelle }) =>
			id ? `${question.libelle} : ${id === AUTRE ? autre : libelle}` : question.libelle
		)
	);
	const rows = (await resultats.listReponses(locals.supabase, recueil.id)).map((line) => [
		line.envoyee_le ?? '',
		line.college?.nom ?? '',
		line.organisation?.nom ?? '',
		line.provenance,
		...questions.flatMap((question) => writeCellules(question, line.contenu))
	]);
	const { envoyee, college, organisation, provenance } = colonnes;
	return new Response(writeCsv([[envoyee, college, organisation, provenance, ...heads], ...rows]), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="reponses-${recueil.code}.csv"`,
			'cache-control': 'no-store'
		}
	});
};
