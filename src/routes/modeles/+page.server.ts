import { computeMois } from '$lib/domain/modele/calendrier';
import { CLES, MODELES } from '$lib/modeles/catalogue';
import * as modeles from '$lib/server/data/modeles';
import type { PageServerLoad } from './$types';

/** The modèles that come with Ensemblier, and those saved here that this person may use. */
export const load: PageServerLoad = async ({ locals }) => ({
	fournis: CLES.map((cle) => {
		const { titre, resume, etapes } = MODELES[cle];
		return { cle, titre, resume, mois: computeMois(etapes) };
	}),
	enregistres: locals.user ? await modeles.list(locals.supabase) : []
});
