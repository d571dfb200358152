import { error, redirect } from '@sveltejs/kit';
import { fail, message } from 'sveltekit-superforms';
import { canUpdateCalendrier } from '$lib/domain/demarche/droits';
import { pickJalon } from '$lib/domain/demarche/jalon';
import * as jalons from '$lib/server/data/jalons';
import { requireRight } from '../../access.server';
import { openDemarche } from '../../frame.server';
import { textOf } from '../../form-text.server';
import { checkPlaces, validateJalon } from '../jalon-form.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canUpdateCalendrier(personne));
	const jalon = demarche.jalons.find(({ id }) => id === event.params.jalon);
	if (!jalon) error(404, event.locals.messages.erreurs.introuvable);
	return {
		form: await validateJalon(pickJalon(jalon)),
		seen: jalon.revision,
		trail: [
			{
				label: event.locals.messages.demarche.espaces.calendrier,
				href: `/demarches/${demarche.slug}/calendrier`
			},
			{ label: jalon.titre }
		]
	};
};

export const actions: Actions = {
	/** Saves the date, unless somebody else did since the page was shown. */
	default: async ({ locals, params, request }) => {
		const frame = await openDemarche(locals, params.slug);
		if (!frame.demarche.jalons.some(({ id }) => id === params.jalon))
			error(404, locals.messages.erreurs.introuvable);
		const data = await request.formData();
		const form = await validateJalon(data);
		if (!form.valid || !checkPlaces(form, frame)) return fail(400, { form });
		const seen = Number.parseInt(textOf(data, 'vu'), 10);
		const refus = await jalons.update(
			locals.supabase,
			params.jalon,
			form.data,
			Number.isNaN(seen) ? -1 : seen
		);
		if (refus === 'modifie_entre_temps') {
			const { demarche: now } = await openDemarche(locals, params.slug);
			const found = now.jalons.find(({ id }) => id === params.jalon);
			const actuel = found && { ...pickJalon(found), revision: found.revision };
			return message(form, { refus, actuel }, { status: 409 });
		}
		if (refus) return message(form, { refus }, { status: 403 });
		redirect(303, `/demarches/${params.slug}/calendrier?enregistree#date-${params.jalon}`);
	}
};
