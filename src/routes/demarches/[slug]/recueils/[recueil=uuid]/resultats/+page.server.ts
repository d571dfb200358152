import { listReponses, type Resultats } from '$lib/domain/recueil/resultats';
import * as resultats from '$lib/server/data/resultats';
import { openResultats } from './open.server';
import type { PageServerLoad } from './$types';

/** How many of the words that people wrote show beside the figures. */
const MOST = 4;
const WORDS = ['courte', 'longue'];
const NOTHING: Resultats = { reponses: 0, questions: {}, colleges: [] };

export const load: PageServerLoad = async (event) => {
	const { locals } = event;
	const opened = await openResultats(event, await event.parent());
	const { recueil, questions } = opened;
	const read = async (id: string) =>
		(await resultats.listMots(locals.supabase, { recueil: recueil.id, id }, { most: MOST })).textes;
	const written = questions.filter(({ nature }) => WORDS.includes(nature));
	const [counted, ...mots] = await Promise.all([
		resultats.get(locals.supabase, recueil.id),
		...written.map(async ({ id }) => [id, await read(id)] as const)
	]);
	return {
		...opened,
		resultats: counted ?? NOTHING,
		/** By question: told by the server, so that the page needs no rule of questions. */
		answers: Object.fromEntries(
			questions.map((question) => [
				question.id,
				listReponses(question, counted?.questions[question.id] ?? { n: 0 })
			])
		),
		mots: Object.fromEntries(mots),
		trail: [{ label: locals.messages.resultats.fil }]
	};
};
