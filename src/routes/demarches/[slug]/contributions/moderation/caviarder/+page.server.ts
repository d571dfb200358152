import { error, fail, redirect } from '@sveltejs/kit';
import { canModerate } from '$lib/domain/contribution/droits';
import { isReference } from '$lib/domain/contribution/reference';
import { isId } from '$lib/domain/id';
import * as fichiers from '$lib/server/data/fichiers';
import * as moderations from '$lib/server/data/moderations';
import * as pieces from '$lib/server/data/pieces';
import { requireRight } from '../../../access.server';
import { textOf } from '../../../form-text.server';
import { openDemarche } from '../../../frame.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

async function openText({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>, demarcheId: string) {
	const reference = url.searchParams.get('reference') ?? '';
	const found = isReference(reference)
		? await moderations.getText(locals.supabase, demarcheId, reference)
		: null;
	if (!found) error(404, locals.messages.erreurs.introuvable);
	return found;
}

/** The text whose personal data somebody is about to take out. */
export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canModerate(personne));
	const { moderation } = event.locals.messages;
	const { id, recueil_id, reponse_id, reference, titre, texte, signature } = await openText(
		event,
		demarche.id
	);
	const { supabase } = event.locals;
	const [attached, given] = await Promise.all([
		pieces.list(supabase, id),
		reponse_id ? fichiers.listOf(supabase, reponse_id) : []
	]);
	return {
		fichiers: [
			...attached.map(({ id, nom }) => ({ id, nom, at: `contributions/pieces/${id}` })),
			...given.map(({ id, nom }) => ({ id, nom, at: `recueils/${recueil_id}/fichiers/${id}` }))
		],
		texte: { reference: reference!, titre, texte, signature },
		trail: [
			{ label: moderation.titre, href: `/demarches/${demarche.slug}/contributions/moderation` },
			{ label: moderation.caviarder }
		]
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, params, request } = event;
		const { demarche, personne } = await openDemarche(locals, params.slug);
		requireRight(event, canModerate(personne));
		const { id, reference } = await openText(event, demarche.id);
		const data = await request.formData();
		const mots = textOf(data, 'mots');
		const list = mots.split('\n').map((mot) => mot.trim());
		const chosen = data.getAll('fichiers').map(String).filter(isId);
		const refus = await moderations.update(locals.supabase, id, {
			mots: list.filter((mot) => mot.length > 1),
			fichiers: chosen
		});
		if (refus) return fail(400, { refus, mots, fichiers: chosen });
		redirect(303, `/demarches/${demarche.slug}/contributions/${reference}`);
	}
};
