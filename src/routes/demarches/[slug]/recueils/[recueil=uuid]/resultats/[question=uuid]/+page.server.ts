import { error } from '@sveltejs/kit';
import * as fichiers from '$lib/server/data/fichiers';
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
	const { recueil, questions, facilitates } = await openResultats(event, frame);
	const question = questions.find(({ id }) => id === params.question);
	if (!question) error(404, locals.messages.erreurs.introuvable);
	const isFile = question.nature === 'fichier';
	if (isFile && !facilitates) error(404, locals.messages.erreurs.introuvable);
	const mots = typedWords(url);
	const asked = url.searchParams.get('avant') ?? '';
	const avant = CURSOR.test(asked) ? asked : '';
	const [le = '', id = ''] = avant.split('_');
	const after = avant ? { le, id } : null;
	const home = `/demarches/${frame.demarche.slug}/recueils/${recueil.id}`;
	const path = `${home}/resultats`;
	return {
		home,
		libelle: question.libelle,
		titre: recueil.titre,
		path,
		saisis: mots,
		isFirst: avant === '',
		...(isFile
			? { textes: [], ...(await fichiers.list(locals.supabase, question.id, { most: MOST, after })) }
			: {
					fichiers: null,
					...(await resultats.listMots(
						locals.supabase,
						{ recueil: recueil.id, id: question.id },
						{ mots, avant, most: MOST }
					))
				}),
		trail: [{ label: locals.messages.resultats.fil, href: path }, { label: question.libelle }]
	};
};
