import { fail, redirect } from '@sveltejs/kit';
import { message } from 'sveltekit-superforms';
import { pickCharte } from '$lib/domain/cadre/charte-saisie';
import { canPublishCharte, canWriteCharte } from '$lib/domain/cadre/droits';
import * as chartes from '$lib/server/data/chartes';
import { requireRight } from '../../../access.server';
import { openDemarche } from '../../../frame.server';
import { openCharte } from '../../charte.server';
import { saveBrouillon, validateCharte } from './save.server';
import type { Actions, PageServerLoad } from './$types';

/** The draft of the charte; without one, the version in force to start from. */
export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canWriteCharte(personne));
	const { versions, brouillon } = await openCharte(event.locals, { demarche, personne });
	const current = versions[0];
	const start = brouillon ?? (current && { ...current, changements: '' });
	return {
		form: await validateCharte(start ? pickCharte(start) : null),
		seen: brouillon?.modifie_le ?? '',
		next: (current?.numero ?? 0) + 1,
		canPublish: canPublishCharte(personne),
		trail: [
			{ label: event.locals.messages.demarche.espaces.cadre, href: `/demarches/${demarche.slug}/cadre` },
			{ label: event.locals.messages.charte.modifierTitre }
		]
	};
};

export const actions: Actions = {
	enregistrer: async (event) => {
		const { refusal, form } = await saveBrouillon(event);
		return refusal ?? message(form, { fait: true });
	},

	/** Publishes what is typed, once it is saved. */
	publier: async (event) => {
		const { refusal, form, demarche, seen } = await saveBrouillon(event);
		if (refusal) return refusal;
		const refus = await chartes.createVersion(event.locals.supabase, demarche.id, seen);
		if (refus)
			return message(form, { refus, vu: seen }, { status: refus === 'role_insuffisant' ? 403 : 409 });
		redirect(303, `/demarches/${demarche.slug}/cadre?publiee`);
	},

	/** Gives up the draft once the person confirmed; without JavaScript the page asks first. */
	supprimer: async ({ locals, params, request }) => {
		const { demarche } = await openDemarche(locals, params.slug);
		if ((await request.formData()).get('confirme') !== 'oui') return { aConfirmer: true };
		const refus = await chartes.removeBrouillon(locals.supabase, demarche.id);
		if (refus) return fail(403, { refus });
		redirect(303, `/demarches/${demarche.slug}/cadre`);
	}
};
