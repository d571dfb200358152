import { error } from '@sveltejs/kit';
import * as fichiers from '$lib/server/data/fichiers';
import { servePiece } from '$lib/server/web/serve-piece';
import { openDemarche } from '../../../../frame.server';
import type { RequestHandler } from './$types';

/** A file that came with an answer, for those who facilitate and for who gave it. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { demarche } = await openDemarche(locals, params.slug);
	const fichier = locals.user ? await fichiers.get(locals.supabase, demarche.id, params.fichier) : null;
	if (!fichier) error(404, locals.messages.erreurs.introuvable);
	return servePiece(fichier);
};
