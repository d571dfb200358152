import { error, fail, redirect } from '@sveltejs/kit';
import { canModerate } from '$lib/domain/contribution/droits';
import { isReference } from '$lib/domain/contribution/reference';
import * as moderations from '$lib/server/data/moderations';
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
	const { reference, titre, texte, signature } = await openText(event, demarche.id);
	return {
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
		const mots = textOf(await request.formData(), 'mots');
		const list = mots.split('\n').map((mot) => mot.trim());
		const refus = await moderations.update(
			locals.supabase,
			id,
			list.filter((mot) => mot.length > 1)
		);
		if (refus) return fail(400, { refus, mots });
		redirect(303, `/demarches/${demarche.slug}/contributions/${reference}`);
	}
};
