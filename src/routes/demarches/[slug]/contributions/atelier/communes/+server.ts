import { error, json } from '@sveltejs/kit';
import { canSaisir } from '$lib/domain/contribution/saisie';
import type { Commune } from '$lib/domain/territoire/communes';
import * as perimetres from '$lib/server/data/perimetres';
import { getRuntime } from '$lib/server/runtime';
import { findCommune } from '$lib/server/territoires/find-commune';
import { openDemarche } from '../../../frame.server';
import type { RequestHandler } from './$types';

/** Names that are looked up at once. */
const MOST = 100;

const brief = ({ code, nom, departement }: Commune): Commune => ({ code, nom, departement });

/**
 * Communes for whoever captures: with `mots`, those of the country that answer what is typed; with `nom`, as often as there
 * are names, what each means; without, those of the démarche's territory, which a device keeps.
 */
export const GET: RequestHandler = async ({ locals, params, url, setHeaders }) => {
	const { demarche, personne } = await openDemarche(locals, params.slug);
	if (!canSaisir(personne)) error(403, locals.messages.erreurs.interdit);
	setHeaders({ 'cache-control': 'private, max-age=3600' });
	const { territoires } = getRuntime();
	const mots = url.searchParams.get('mots')?.trim().slice(0, 200);
	if (mots) {
		const { found } = await territoires.search(mots, { natures: ['commune'], limit: 8 });
		return json(found.map(brief));
	}
	const noms = url.searchParams.getAll('nom').slice(0, MOST);
	if (noms.length) {
		const found = await Promise.all(noms.map((nom) => findCommune(territoires, nom.trim().slice(0, 200))));
		return json(found.map((commune) => commune && brief(commune)));
	}
	const parts = await Promise.all(
		demarche.perimetres.map(({ id }) => perimetres.get(locals.supabase, demarche.id, id))
	);
	const places = [...demarche.territoires, ...parts.flatMap((part) => part?.lieux ?? [])];
	const all = await Promise.all(places.map((place) => territoires.listCommunes(place)));
	const once = new Map(all.flat().map((commune) => [commune.code, brief(commune)]));
	return json([...once.values()].toSorted((a, b) => a.nom.localeCompare(b.nom, 'fr')));
};
