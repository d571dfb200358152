import { error, fail } from '@sveltejs/kit';
import { canUpdateCalendrier, canUpdateDemarche } from '$lib/domain/demarche/droits';
import { FUSEAUX } from '$lib/domain/demarche/fuseau';
import { pickJalon } from '$lib/domain/demarche/jalon';
import * as calendriers from '$lib/server/data/calendriers';
import * as demarches from '$lib/server/data/demarches';
import * as jalons from '$lib/server/data/jalons';
import { getRuntime } from '$lib/server/runtime';
import { personalCalendar } from '../../../calendrier/personal.server';
import { openDemarche } from '../frame.server';
import { textOf } from '../form-text.server';
import { checkPlaces, validateJalon } from './jalon-form.server';
import type { Actions, PageServerLoad } from './$types';

/** What this person may do with the calendar, and where a calendar program finds it. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { demarche, personne } = await parent();
	return {
		canUpdate: canUpdateCalendrier(personne),
		canChooseFuseau: canUpdateDemarche(personne),
		feed:
			demarche.visibilite === 'public'
				? `${getRuntime().config.origin}/demarches/${demarche.slug}/calendrier.ics`
				: null,
		secretSince: locals.user ? await calendriers.getSince(locals.supabase, locals.user.id) : null,
		signedIn: locals.user !== null,
		justSaved: url.searchParams.has('enregistree'),
		trail: [{ label: locals.messages.demarche.espaces.calendrier }]
	};
};

export const actions: Actions = {
	/** Removes a date and answers what it was, so that it can be put back. */
	retirer: async ({ locals, params, request }) => {
		const { demarche } = await openDemarche(locals, params.slug);
		const id = textOf(await request.formData(), 'id');
		const found = demarche.jalons.find((jalon) => jalon.id === id);
		if (!found) error(404, locals.messages.erreurs.introuvable);
		const refus = await jalons.remove(locals.supabase, demarche.id, id);
		return refus ? fail(403, { refus }) : { retiree: pickJalon(found) };
	},

	/** Puts a removed date back; without its body when that is gone since. */
	remettre: async ({ locals, params, request }) => {
		const frame = await openDemarche(locals, params.slug);
		const form = await validateJalon(await request.formData());
		if (!frame.demarche.instances.some(({ id }) => id === form.data.instance_id)) form.data.instance_id = '';
		if (!form.valid || !checkPlaces(form, frame)) return fail(400, { refus: 'choix_inconnu' as const });
		const refus = await jalons.create(locals.supabase, frame.demarche.id, form.data);
		return refus ? fail(403, { refus }) : { remise: form.data.titre };
	},

	fuseau: async ({ locals, params, request }) => {
		const { demarche } = await openDemarche(locals, params.slug);
		const asked = textOf(await request.formData(), 'fuseau');
		const fuseau = FUSEAUX.find((one) => one === asked);
		if (!fuseau) return fail(400, { refus: 'choix_inconnu' as const });
		const refus = await demarches.updateFuseau(locals.supabase, demarche.id, fuseau);
		return refus ? fail(403, { refus }) : { fuseau };
	},

	...personalCalendar
};
