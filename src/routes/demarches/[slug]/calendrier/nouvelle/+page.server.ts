import { redirect } from '@sveltejs/kit';
import { fail, message } from 'sveltekit-superforms';
import { canUpdateCalendrier } from '$lib/domain/demarche/droits';
import * as jalons from '$lib/server/data/jalons';
import { requireRight } from '../../access.server';
import { openDemarche } from '../../frame.server';
import { checkPlaces, validateJalon } from '../jalon-form.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canUpdateCalendrier(personne));
	const form = await validateJalon(null);
	const { searchParams } = event.url;
	// A body or a stage offers to plan its next meeting.
	form.data.instance_id = demarche.instances.find(({ id }) => id === searchParams.get('instance'))?.id ?? '';
	form.data.etape_id = demarche.etapes.find(({ id }) => id === searchParams.get('etape'))?.id ?? '';
	return {
		form,
		trail: [
			{
				label: event.locals.messages.demarche.espaces.calendrier,
				href: `/demarches/${demarche.slug}/calendrier`
			},
			{ label: event.locals.messages.calendrier.nouvelleTitre }
		]
	};
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const frame = await openDemarche(locals, params.slug);
		const form = await validateJalon(await request.formData());
		if (!form.valid || !checkPlaces(form, frame)) return fail(400, { form });
		const refus = await jalons.create(locals.supabase, frame.demarche.id, form.data);
		if (refus) return message(form, { refus }, { status: 403 });
		redirect(303, `/demarches/${params.slug}/calendrier?enregistree`);
	}
};
