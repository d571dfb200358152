import { listReponses, type Resultats } from '$lib/domain/recueil/resultats';
import * as fichiers from '$lib/server/data/fichiers';
import * as resultats from '$lib/server/data/resultats';
import { nameCommunes } from './communes.server';
import { openResultats } from './open.server';
import type { PageServerLoad } from './$types';

/** How many of the words that people wrote, or of the files that they gave, show beside the figures. */
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
	const given = opened.facilitates ? questions.filter(({ nature }) => nature === 'fichier') : [];
	const [counted, mots, files] = await Promise.all([
		resultats.get(locals.supabase, recueil.id),
		Promise.all(written.map(async ({ id }) => [id, await read(id)] as const)),
		Promise.all(
			given.map(async ({ id }) => [id, await fichiers.list(locals.supabase, id, { most: MOST })] as const)
		)
	]);
	return {
		...opened,
		resultats: await nameCommunes(counted ?? NOTHING),
		/** By question: told by the server, so that the page needs no rule of questions. */
		answers: Object.fromEntries(
			questions.map((question) => [
				question.id,
				listReponses(question, counted?.questions[question.id] ?? { n: 0 })
			])
		),
		mots: Object.fromEntries(mots),
		/** Empty for who may not open them. */
		fichiers: Object.fromEntries(files),
		trail: [{ label: locals.messages.resultats.fil }]
	};
};
