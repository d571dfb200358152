import { json } from '@sveltejs/kit';
import { getRuntime } from '$lib/server/runtime';
import type { RequestHandler } from './$types';

/** Communes that answer what is typed, the likeliest first; for every page of a recueil, whoever reads it. */
export const GET: RequestHandler = async ({ url, setHeaders }) => {
	setHeaders({ 'cache-control': 'private, max-age=3600' });
	const mots = (url.searchParams.get('mots') ?? '').trim().slice(0, 200);
	const { found } = mots
		? await getRuntime().territoires.search(mots, { natures: ['commune'], limit: 8 })
		: { found: [] };
	return json(found.map(({ code, nom, departement }) => ({ code, nom, departement })));
};
