import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { setError } from 'sveltekit-superforms';
import { missingField } from '$lib/domain/contribution/schema';
import * as contributions from '$lib/server/data/contributions';
import * as pieces from '$lib/server/data/pieces';
import * as themes from '$lib/server/data/themes';
import { findTerritoire, lookForTerritoire } from '../../../../../organisations/find-territoire.server';
import { textOf } from '../../../form-text.server';
import { idOf } from '../../id-of.server';
import { attach, checkPlaces, refuse, validate } from '../../saisie.server';
import { openContribution, openForAction, trailTo } from '../open.server';
import type { Actions, PageServerLoad } from './$types';

type Asking = RequestEvent<{ slug: string; reference: string }>;

export const load: PageServerLoad = async (event) => {
	const { demarche } = await event.parent();
	const { contribution, isMine } = await openContribution(event, demarche.id);
	if (!isMine) error(403, event.locals.messages.erreurs.interdit);
	const lieu = contribution.lieu_nature ? `${contribution.lieu_nature}:${contribution.lieu_code}` : '';
	return {
		form: await validate({
			// Nothing new is stored: what identifies it is its address.
			cle: contribution.id,
			etape_id: contribution.etape_id,
			parent_id: contribution.parent_id ?? '',
			nature: contribution.nature,
			titre: contribution.titre,
			texte: contribution.texte,
			themes: contribution.contribution_theme.map(({ theme }) => theme.id),
			territoire: lieu,
			signature: contribution.signature
		}),
		vu: contribution.modifie_le,
		reference: event.params.reference,
		pieces: await pieces.list(event.locals.supabase, contribution.id),
		lieu: lieu ? ((await findTerritoire(lieu)) ?? null) : null,
		themes: await themes.list(event.locals.supabase, demarche.id),
		trail: trailTo(event, contribution, event.locals.messages.contribution.ecrire.modifierTitre)
	};
};

/** Saves what the form says, before anything else that was asked of it. */
async function save(event: Asking) {
	const { locals, params, request } = event;
	const { demarche, contribution, isMine } = await openForAction(event);
	if (!isMine) error(403, locals.messages.erreurs.interdit);
	const data = await request.formData();
	const form = await validate(data);
	const territoire = await checkPlaces(locals, form, demarche.etapes);
	const missing = missingField(form.data);
	if (missing) setError(form, missing, 'champ_requis');
	if (!form.valid) return { failure: fail(400, { form, territoire }) };
	const { supabase } = locals;
	const refus =
		(await contributions.update(supabase, contribution.id, textOf(data, 'vu'), form.data, territoire)) ??
		(await attach(locals, { id: contribution.id, demarche_id: demarche.id }, data));
	if (refus) {
		const attached = await pieces.list(supabase, contribution.id);
		// What was written meanwhile stays in the history: pressing again writes over it knowingly.
		const now = await openContribution(event, demarche.id);
		const said = { refus, pieces: attached, vu: now.contribution.modifie_le };
		return { failure: refuse(said, form, territoire) };
	}
	return { id: contribution.id, data, here: `/demarches/${params.slug}/contributions/${params.reference}` };
}

export const actions: Actions = {
	enregistrer: async (event) => {
		const saved = await save(event);
		if ('failure' in saved) return saved.failure;
		redirect(303, `${saved.here}?fait=modifiee`);
	},

	/** Saves it and stays, to go on with the files. */
	joindre: async (event) => {
		const saved = await save(event);
		if ('failure' in saved) return saved.failure;
		redirect(303, `${saved.here}/modifier`);
	},

	retirerPiece: async (event) => {
		const saved = await save(event);
		if ('failure' in saved) return saved.failure;
		await pieces.remove(event.locals.supabase, saved.id, idOf(saved.data, 'piece'));
		redirect(303, `${saved.here}/modifier`);
	},

	/** Looks for a territory, and keeps what was typed. */
	territoire: async ({ request }) => {
		// Looking for a place reads nothing anew of what the form changes.
		const vu = textOf(await request.clone().formData(), 'vu');
		return { ...(await lookForTerritoire(request, validate)), vu };
	}
};
