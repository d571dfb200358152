import type { RequestEvent } from '@sveltejs/kit';
import { AUTRE } from '$lib/domain/recueil/reglages';
import { listColonnes, writeCellules } from '$lib/domain/recueil/resultats';
import * as resultats from '$lib/server/data/resultats';
import { requireRight } from '../../../access.server';
import { openDemarche } from '../../../frame.server';
import { openResultats } from './open.server';

/** Every published answer as a row, every question as a column, a page of answers at a time; for those who facilitate. */
export async function openExport(event: RequestEvent<{ slug: string; recueil: string }>) {
	const { locals, params } = event;
	const frame = await openDemarche(locals, params.slug);
	const { recueil, questions, facilitates } = await openResultats(event, frame);
	requireRight(event, facilitates);
	const { colonnes, autre } = locals.messages.resultats;
	const heads = questions.flatMap((question) =>
		listColonnes(question).map(({ id, libelle }) =>
			id ? `${question.libelle} : ${id === AUTRE ? autre : libelle}` : question.libelle
		)
	);
	async function* pages() {
		for await (const page of resultats.pagesOfReponses(locals.supabase, frame.demarche.id, recueil.id))
			yield page.map((line) => ({
				moment: line.envoyee_le,
				cells: [
					line.college?.nom ?? '',
					line.organisation?.nom ?? '',
					line.provenance,
					...questions.flatMap((question) => writeCellules(question, line.contenu))
				]
			}));
	}
	return {
		recueil,
		fuseau: frame.demarche.fuseau,
		heads: [colonnes.envoyee, colonnes.college, colonnes.organisation, colonnes.provenance, ...heads],
		pages: pages()
	};
}
