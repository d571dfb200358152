import { redirect } from '@sveltejs/kit';
import { fail, message, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import type { Refus } from '$lib/domain/refus';
import { canSynthesise } from '$lib/domain/synthese/droits';
import { syntheseSchema, type SyntheseSaisie } from '$lib/domain/synthese/schema';
import * as syntheses from '$lib/server/data/syntheses';
import { requireRight } from '../../../access.server';
import { textOf } from '../../../form-text.server';
import { addressOf, openForGesture, openSynthese, trailTo } from '../../open.server';
import type { Actions, PageServerLoad } from './$types';

/** What stands saved, shown beside the words of the person who saved later. */
type Told = { refus: Refus; actuel?: SyntheseSaisie & { modifie_le: string } };

const validate = (data: FormData | SyntheseSaisie) =>
	superValidate<Infer<typeof syntheseSchema>, Told>(data as FormData, zod4(syntheseSchema));

export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canSynthesise(personne));
	const { titre, essentiel, modifie_le, numero } = await openSynthese(event, demarche.id);
	return {
		form: await validate({ titre, essentiel }),
		vu: modifie_le,
		trail: trailTo(event, { numero, titre }, event.locals.messages.cadre.modifier)
	};
};

export const actions: Actions = {
	/** Saves the words, unless somebody else did since the page was shown. */
	default: async (event) => {
		const { synthese, demarche, data } = await openForGesture(event);
		const form = await validate(data);
		if (!form.valid) return fail(400, { form });
		const refus = await syntheses.update(event.locals.supabase, synthese.id, form.data, textOf(data, 'vu'));
		if (refus === 'modifie_entre_temps') {
			const { titre, essentiel, modifie_le } = await openSynthese(event, demarche.id);
			return message(form, { refus, actuel: { titre, essentiel, modifie_le } }, { status: 409 });
		}
		if (refus) return message(form, { refus }, { status: 403 });
		redirect(303, `${addressOf(demarche.slug, synthese.numero)}?fait=enregistree`);
	}
};
