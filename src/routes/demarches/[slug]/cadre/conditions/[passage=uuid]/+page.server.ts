import { error, fail, redirect } from '@sveltejs/kit';
import { readReponses } from '$lib/domain/cadre/reponses';
import { canAnswerAutoDiagnostic, canOpenAutoDiagnostic } from '$lib/domain/cadre/droits';
import * as conditions from '$lib/server/data/conditions';
import { openDemarche } from '../../../frame.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** A self-check: the person's own answers while it is open, how all answers spread once it is closed, beside an earlier one. */
export const load: PageServerLoad = async ({ locals, params, parent, url }) => {
	const { supabase, user, messages } = locals;
	const { demarche, personne } = await parent();
	const passages = await conditions.list(supabase, demarche.id);
	const passage = passages.find(({ id }) => id === params.passage);
	if (!passage) error(404, messages.erreurs.introuvable);
	const earlier = passages.filter(({ id, clos_le }) => clos_le && id !== passage.id);
	const canAnswer = canAnswerAutoDiagnostic(personne) && !passage.clos_le;
	const other = earlier.find(({ id }) => id === url.searchParams.get('avec'));
	const [repartitions, avant, commentaires, mine, college] = await Promise.all([
		passage.clos_le ? conditions.listRepartitions(supabase, passage.id) : [],
		other && passage.clos_le ? conditions.listRepartitions(supabase, other.id) : [],
		passage.clos_le && personne.role ? conditions.listCommentaires(supabase, passage.id) : [],
		canAnswer ? conditions.listMine(supabase, passage.id) : [],
		canAnswer && user ? conditions.getCollege(supabase, demarche.id, user.id) : null
	]);
	return {
		passage,
		earlier: earlier.map(({ id, titre }) => ({ id, titre })),
		other: other ? { id: other.id, titre: other.titre } : null,
		repartitions,
		avant,
		commentaires,
		mine,
		college,
		canAnswer,
		canClose: canOpenAutoDiagnostic(personne) && !passage.clos_le,
		justClosed: passage.clos_le !== null && url.searchParams.has('clos'),
		trail: [
			{ label: messages.demarche.espaces.cadre, href: `/demarches/${demarche.slug}/cadre` },
			{ label: messages.conditions.titre, href: `/demarches/${demarche.slug}/cadre/conditions` },
			{ label: passage.titre }
		]
	};
};

/** The self-check that a button on this page is about. 404 when it is of another démarche. */
async function find({ locals, params }: RequestEvent) {
	const { demarche } = await openDemarche(locals, params.slug);
	const found = (await conditions.list(locals.supabase, demarche.id)).find(({ id }) => id === params.passage);
	if (!found) error(404, locals.messages.erreurs.introuvable);
	return found;
}

export const actions: Actions = {
	repondre: async (event) => {
		const { id } = await find(event);
		const { reponses, refus: wrong } = readReponses(await event.request.formData());
		// What was typed comes back with the refusal, for a page without JavaScript.
		if (wrong) return fail(400, { refus: wrong, reponses });
		const refus = await conditions.updateReponses(event.locals.supabase, id, reponses);
		return refus ? fail(refus === 'role_insuffisant' ? 403 : 409, { refus, reponses }) : { enregistre: true };
	},

	clore: async (event) => {
		const { id } = await find(event);
		const refus = await conditions.updateClos(event.locals.supabase, id);
		if (refus) return fail(403, { refus });
		redirect(303, `/demarches/${event.params.slug}/cadre/conditions/${id}?clos`);
	},

	/** Cancels a self-check that nobody answered. */
	annuler: async (event) => {
		const { id } = await find(event);
		const refus = await conditions.remove(event.locals.supabase, id);
		if (refus) return fail(refus === 'role_insuffisant' ? 403 : 409, { refus });
		redirect(303, `/demarches/${event.params.slug}/cadre/conditions`);
	}
};
