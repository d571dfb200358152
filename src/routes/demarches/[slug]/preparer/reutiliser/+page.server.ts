import { fail, redirect } from '@sveltejs/kit';
import { demarcheSchema, type DemarcheSaisie } from '$lib/domain/demarche/schema';
import { computeModele } from '$lib/domain/modele/reuse';
import type { Modele } from '$lib/domain/modele/schema';
import { MODELES } from '$lib/modeles/catalogue';
import * as demarches from '$lib/server/data/demarches';
import * as frames from '$lib/server/data/frames';
import * as modeles from '$lib/server/data/modeles';
import { requireRight } from '../../access.server';
import { textOf } from '../../form-text.server';
import { openDemarche } from '../../frame.server';
import { canUpdateDemarche } from '$lib/domain/demarche/droits';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const titreSchema = demarcheSchema.shape.titre;

export const load: PageServerLoad = async ({ parent, locals }) => {
	const { demarche } = await parent();
	return { copie: locals.messages.modeles.copieDe(demarche.titre).slice(0, 160) };
};

/** The modèle that the démarche makes, under the title that was typed; or what is wrong with that title. */
async function takeModele(
	event: RequestEvent
): Promise<{ modele: Modele; langue: DemarcheSaisie['langue'] } | { titre: string; erreurs: string[] }> {
	const { demarche, personne } = await openDemarche(event.locals, event.params.slug);
	requireRight(event, canUpdateDemarche(personne));
	const typed = textOf(await event.request.formData(), 'titre');
	const titre = titreSchema.safeParse(typed);
	if (!titre.success) return { titre: typed, erreurs: titre.error.issues.map(({ message }) => message) };
	const { supabase } = event.locals;
	const [frame, snapshot] = await Promise.all([
		frames.get(supabase, demarche),
		modeles.getSnapshot(supabase, demarche.id)
	]);
	return {
		modele: computeModele({ ...frame, titre: titre.data }, snapshot?.contenu ?? MODELES.libre),
		langue: demarche.langue
	};
}

export const actions: Actions = {
	/** Keeps the frame as a modèle, for this person alone. */
	enregistrer: async (event) => {
		const taken = await takeModele(event);
		if ('erreurs' in taken) return fail(400, { enregistrer: taken });
		const created = await modeles.create(event.locals.supabase, taken.modele);
		if ('refus' in created) return fail(403, { refus: created.refus });
		redirect(303, `/modeles/${created.id}`);
	},

	/** Creates a new draft with the same frame, without anybody but this person. */
	dupliquer: async (event) => {
		const taken = await takeModele(event);
		if ('erreurs' in taken) return fail(400, { dupliquer: taken });
		const { titre, question, objet } = taken.modele;
		const created = await demarches.create(
			event.locals.supabase,
			{ titre, question, objet, langue: taken.langue },
			{ cle: null, modele: taken.modele }
		);
		if ('refus' in created) return fail(403, { refus: created.refus });
		redirect(303, `/demarches/${created.slug}/preparer`);
	}
};
