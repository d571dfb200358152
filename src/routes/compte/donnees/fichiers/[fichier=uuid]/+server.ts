import { error } from '@sveltejs/kit';
import { requireUser } from '$lib/server/account/guarded';
import * as mesDonnees from '$lib/server/data/mes-donnees';
import { servePiece } from '$lib/server/web/serve-piece';
import type { RequestHandler } from './$types';

/** A file of one's own, whatever became of the démarche that it was given to. */
export const GET: RequestHandler = async (event) => {
	const { id } = requireUser(event);
	const { supabase, messages } = event.locals;
	const fichier = await mesDonnees.getFichier(supabase, id, event.params.fichier);
	if (!fichier) error(404, messages.erreurs.introuvable);
	return servePiece(fichier);
};
