import { redirect } from '@sveltejs/kit';
import { fail, message, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { canRemoveDemarche, canUpdateDemarche } from '$lib/domain/demarche/droits';
import { demarcheSchema, type DemarcheSaisie } from '$lib/domain/demarche/schema';
import type { Refus } from '$lib/domain/refus';
import * as demarches from '$lib/server/data/demarches';
import { requireRight } from '../access.server';
import { openDemarche } from '../frame.server';
import { textOf } from '../form-text.server';
import type { Actions, PageServerLoad } from './$types';

/** What stands saved, shown beside the text of the person who saved later. */
type Actuel = DemarcheSaisie & { modifie_le: string };
type CadreMessage = { refus: Refus; actuel?: Actuel } | { fait: string };

const validateCadre = (data: FormData | DemarcheSaisie) =>
	superValidate<Infer<typeof demarcheSchema>, CadreMessage>(data as FormData, zod4(demarcheSchema));

function pickSaisie({
	titre,
	question,
	objet,
	territoire,
	visibilite,
	langue
}: DemarcheSaisie): DemarcheSaisie {
	return { titre, question, objet, territoire, visibilite, langue };
}

export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canUpdateDemarche(personne));
	return {
		canRemove: canRemoveDemarche(personne, demarche.visibilite),
		cadre: await validateCadre(pickSaisie(demarche)),
		trail: [{ label: event.locals.messages.cadre.modifier }]
	};
};

export const actions: Actions = {
	/** Saves the frame, unless somebody else did since the page was shown. */
	enregistrer: async ({ locals, params, request }) => {
		const { demarche } = await openDemarche(locals, params.slug);
		const data = await request.formData();
		const cadre = await validateCadre(data);
		if (!cadre.valid) return fail(400, { cadre });
		const refus = await demarches.update(locals.supabase, demarche.id, cadre.data, textOf(data, 'vu'));
		if (refus === 'modifie_entre_temps') {
			const { demarche: now } = await openDemarche(locals, params.slug);
			const actuel = { ...pickSaisie(now), modifie_le: now.modifie_le };
			return message(cadre, { refus, actuel }, { status: 409 });
		}
		return refus ? message(cadre, { refus }, { status: 403 }) : message(cadre, { fait: cadre.data.titre });
	},

	/** Deletes a draft once the person confirmed; without JavaScript the page asks first. */
	supprimer: async ({ locals, params, request }) => {
		const { demarche } = await openDemarche(locals, params.slug);
		if ((await request.formData()).get('confirme') !== 'oui') return { aConfirmer: true };
		const refus = await demarches.remove(locals.supabase, demarche.id);
		if (refus) return fail(403, { refus });
		redirect(303, '/demarches');
	}
};
