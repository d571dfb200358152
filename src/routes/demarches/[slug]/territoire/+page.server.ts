import { error, fail } from '@sveltejs/kit';
import { canUpdateDemarche } from '$lib/domain/demarche/droits';
import { fullName } from '$lib/domain/territoire/territoire';
import { getRuntime } from '$lib/server/runtime';
import * as territoires from '$lib/server/data/territoires';
import { typedWords } from '../../typed-words.server';
import { requireRight } from '../access.server';
import { textOf } from '../form-text.server';
import { openDemarche } from '../frame.server';
import type { Actions, PageServerLoad } from './$types';

/** How many territories one search shows. */
const MOST = 12;

/** The territories of the démarche, and those that answer what was typed. */
export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canUpdateDemarche(personne));
	const words = typedWords(event.url);
	const { found, total } = await getRuntime().territoires.search(words, { limit: MOST });
	const chosen = new Set(demarche.territoires.map(({ nature, code }) => `${nature}:${code}`));
	return {
		words,
		total,
		found: found.map((territoire) => ({
			...territoire,
			chosen: chosen.has(`${territoire.nature}:${territoire.code}`)
		})),
		trail: [{ label: event.locals.messages.territoire.titre }]
	};
};

/** The territory that a button stands for. 404 for a code that nobody has. */
async function territoireOf({ request, locals }: { request: Request; locals: App.Locals }) {
	const data = await request.formData();
	const territoire = await getRuntime().territoires.get(textOf(data, 'nature'), textOf(data, 'code'));
	if (!territoire) error(404, locals.messages.territoire.inconnu);
	return territoire;
}

export const actions: Actions = {
	ajouter: async (event) => {
		const { demarche } = await openDemarche(event.locals, event.params.slug);
		const territoire = await territoireOf(event);
		const refus = await territoires.add(event.locals.supabase, demarche.id, territoire);
		return refus ? fail(403, { refus }) : { ajoute: fullName(territoire) };
	},

	/** Removes a territory and answers what it was, so that it can be put back. */
	retirer: async (event) => {
		const { demarche } = await openDemarche(event.locals, event.params.slug);
		const data = await event.request.formData();
		const found = demarche.territoires.find(
			({ nature, code }) => nature === textOf(data, 'nature') && code === textOf(data, 'code')
		);
		if (!found) error(404, event.locals.messages.territoire.inconnu);
		const refus = await territoires.remove(event.locals.supabase, demarche.id, found);
		return refus
			? fail(403, { refus })
			: { retire: { nom: fullName(found), values: { nature: found.nature, code: found.code } } };
	}
};
