import { error } from '@sveltejs/kit';
import * as resultats from '$lib/server/data/resultats';
import { typedWords } from '../../../../../typed-words.server';
import { openResultats } from '../open.server';
import type { PageServerLoad } from './$types';

/** How many answers one page shows. */
const MOST = 30;
const CURSOR = /^[\d-]{10}T[\d:.]{8,15}(?:[+-]\d\d:\d\d|Z)_[0-9a-f-]{36}$/;

export const load: PageServerLoad = async (event) => {
	const { locals, params, url } = event;
	const frame = await event.parent();
	const { recueil, questions } = await openResultats(event, frame);
	const question = questions.find(({ id }) => id === params.question);
	if (!question) error(404, locals.messages.erreurs.introuvable);
	const mots = typedWords(url);
	const avant = url.searchParams.get('avant') ?? '';
	const path = `/demarches/${frame.demarche.slug}/recueils/${recueil.id}/resultats`;
	return {
		libelle: question.libelle,
		titre: recueil.titre,
		path,
		saisis: mots,
		isFirst: !CURSOR.test(avant),
		...(await resultats.listMots(
			locals.supabase,
			{ recueil: recueil.id, id: question.id },
			{ mots, avant: CURSOR.test(avant) ? avant : '', most: MOST }
		)),
		trail: [{ label: locals.messages.resultats.fil, href: path }, { label: question.libelle }]
	};
};
