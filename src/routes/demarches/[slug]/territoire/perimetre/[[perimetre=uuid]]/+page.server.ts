import { error } from '@sveltejs/kit';
import { canUpdateDemarche } from '$lib/domain/demarche/droits';
import { readWords, type Reference } from '$lib/domain/territoire/perimetre';
import * as perimetres from '$lib/server/data/perimetres';
import { getRuntime } from '$lib/server/runtime';
import { compose, withCommunesOf, withLieu } from '$lib/server/territoires/composition';
import { typedWords } from '../../../../typed-words.server';
import { requireRight } from '../../../access.server';
import { enregistrer, picture, searchLieux } from '../../perimetre.server';
import type { Actions, PageServerLoad } from './$types';

/** The places that an address carries, or those saved, after the gesture that is in it too. Unknown codes are left out. */
async function gesture(fields: URLSearchParams, saved: Reference[]): Promise<Reference[]> {
	const { territoires } = getRuntime();
	const one = (name: string) => readWords(fields.get(name) ?? '')[0];
	const [added, removed, detailed] = [one('ajouter'), one('retirer'), one('detailler')];
	let references: Reference[] = [];
	for (const reference of fields.has('lieux') ? readWords(fields.get('lieux') ?? '') : saved)
		if (await territoires.get(reference.nature, reference.code)) references.push(reference);
	if (removed)
		references = references.filter(({ nature, code }) => nature !== removed.nature || code !== removed.code);
	if (detailed) references = await withCommunesOf(territoires, references, detailed);
	return added ? withLieu(territoires, references, added) : references;
}

/** A perimeter as it is being composed: all of it is in the address until it is saved. */
export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canUpdateDemarche(personne));
	const { locals, params, url } = event;
	const saved = params.perimetre
		? await perimetres.get(locals.supabase, demarche.id, params.perimetre)
		: null;
	if (params.perimetre && !saved) error(404, locals.messages.erreurs.introuvable);
	const fields = url.searchParams;
	const composition = (await compose(getRuntime().territoires, await gesture(fields, saved?.lieux ?? [])))!;
	const words = typedWords(url);
	return {
		nom: fields.get('nom') ?? saved?.nom ?? '',
		nature: fields.get('nature') ?? saved?.nature ?? 'petr',
		vu: fields.get('vu') ?? saved?.modifie_le ?? '',
		retour: fields.get('retour') ?? '',
		composition: picture(composition),
		words,
		search: await searchLieux(words, composition),
		trail: [
			{ label: locals.messages.demarche.territoire, href: `/demarches/${demarche.slug}/territoire` },
			{ label: locals.messages.demarche.perimetre }
		]
	};
};

export const actions: Actions = { enregistrer };
