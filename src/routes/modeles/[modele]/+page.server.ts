import { error, fail, redirect } from '@sveltejs/kit';
import { isId } from '$lib/domain/id';
import { computeMois } from '$lib/domain/modele/calendrier';
import { canStartFrom, VISIBILITES_MODELE } from '$lib/domain/modele/visibilite';
import { modeleOf } from '$lib/modeles/catalogue';
import * as modeles from '$lib/server/data/modeles';
import * as personnes from '$lib/server/data/personnes';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const findSaved = async ({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>) =>
	locals.user && isId(params.modele) ? modeles.get(locals.supabase, params.modele) : null;

/** All that one modèle brings. 404 when there is none, or it is somebody else's. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const ours = modeleOf(params.modele);
	const saved = ours ? null : await findSaved({ locals, params });
	const modele = ours ?? saved?.contenu;
	if (!modele) error(404, locals.messages.erreurs.introuvable);
	const { administrateur } = locals.user
		? await personnes.getSummary(locals.supabase, locals.user.id)
		: { administrateur: false };
	return {
		cle: params.modele,
		modele,
		mois: computeMois(modele.etapes),
		visibilite: saved?.visibilite ?? null,
		canStart: saved === null || canStartFrom(locals.user, saved),
		canShare: saved !== null && administrateur,
		canRemove: saved !== null && (administrateur || saved.cree_par === locals.user?.id)
	};
};

export const actions: Actions = {
	/** An administrator shares it with all accounts, or takes it back. */
	partager: async (event) => {
		if (!(await findSaved(event))) error(404, event.locals.messages.erreurs.introuvable);
		const asked = (await event.request.formData()).get('visibilite');
		const visibilite = VISIBILITES_MODELE.find((one) => one === asked);
		if (!visibilite) return fail(400, { refus: 'choix_inconnu' as const });
		const refus = await modeles.updateVisibilite(event.locals.supabase, event.params.modele, visibilite);
		return refus ? fail(403, { refus }) : {};
	},

	/** Deletes it once the person confirmed; without JavaScript the page asks first. */
	supprimer: async (event) => {
		if (!(await findSaved(event))) error(404, event.locals.messages.erreurs.introuvable);
		if ((await event.request.formData()).get('confirme') !== 'oui') return { aConfirmer: true };
		const refus = await modeles.remove(event.locals.supabase, event.params.modele);
		if (refus) return fail(403, { refus });
		redirect(303, '/modeles');
	}
};
