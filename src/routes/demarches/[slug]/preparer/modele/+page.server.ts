import { error } from '@sveltejs/kit';
import * as modeles from '$lib/server/data/modeles';
import type { PageServerLoad } from './$types';

/** What the démarche was made from, as it was that day. */
export const load: PageServerLoad = async ({ locals, parent }) => {
	const { demarche } = await parent();
	const snapshot = await modeles.getSnapshot(locals.supabase, demarche.id);
	if (!snapshot) error(404, locals.messages.erreurs.introuvable);
	return { modele: snapshot.contenu };
};
