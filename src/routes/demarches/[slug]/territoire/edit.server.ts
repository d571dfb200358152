import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { fullName } from '$lib/domain/territoire/territoire';
import { getRuntime } from '$lib/server/runtime';
import * as territoires from '$lib/server/data/territoires';
import { typedWords } from '../../typed-words.server';
import { textOf } from '../form-text.server';
import { openDemarche } from '../frame.server';
import { searchElsewhere } from './perimetre.server';

type Event = RequestEvent<{ slug: string }>;

/** How many territories one search shows. */
const MOST = 12;

/** The territories that answer what was typed, those already chosen marked, and the perimeters of other démarches that do. */
export async function searchTerritoires(
	locals: App.Locals,
	url: URL,
	demarche: Awaited<ReturnType<typeof openDemarche>>['demarche']
) {
	const words = typedWords(url);
	const [{ found, total }, elsewhere] = await Promise.all([
		getRuntime().territoires.search(words, { limit: MOST }),
		searchElsewhere(locals, demarche, words)
	]);
	const chosen = new Set(demarche.territoires.map(({ nature, code }) => `${nature}:${code}`));
	return {
		words,
		total,
		elsewhere,
		found: found.map((territoire) => ({
			...territoire,
			chosen: chosen.has(`${territoire.nature}:${territoire.code}`)
		}))
	};
}

/** Adds the territory that a button stands for. 404 for a code that nobody has. */
export async function ajouter({ request, locals, params }: Event) {
	const { demarche } = await openDemarche(locals, params.slug);
	const data = await request.formData();
	const territoire = await getRuntime().territoires.get(textOf(data, 'nature'), textOf(data, 'code'));
	if (!territoire) error(404, locals.messages.territoire.inconnu);
	const refus = await territoires.add(locals.supabase, demarche.id, territoire);
	return refus ? fail(403, { refus }) : { ajoute: fullName(territoire) };
}

/** Removes a territory and answers what it was, so that it can be put back. */
export async function retirer({ request, locals, params }: Event) {
	const { demarche } = await openDemarche(locals, params.slug);
	const data = await request.formData();
	const found = demarche.territoires.find(
		({ nature, code }) => nature === textOf(data, 'nature') && code === textOf(data, 'code')
	);
	if (!found) error(404, locals.messages.territoire.inconnu);
	const refus = await territoires.remove(locals.supabase, demarche.id, found);
	return refus
		? fail(403, { refus })
		: { retire: { nom: fullName(found), values: { nature: found.nature, code: found.code } } };
}
