import { error, redirect } from '@sveltejs/kit';
import { fail, message, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { NATURES_RECUEIL, type NatureRecueil } from '$lib/domain/recueil/nature';
import { canPrepareRecueil } from '$lib/domain/recueil/droits';
import { nouveauSchema, type NATURES_APPORTEES } from '$lib/domain/recueil/schema';
import type { Refus } from '$lib/domain/refus';
import * as modeles from '$lib/server/data/modeles';
import * as recueils from '$lib/server/data/recueils';
import { requireRight } from '../../access.server';
import { openDemarche } from '../../frame.server';
import type { Actions, PageServerLoad } from './$types';

const validate = (data: FormData | Partial<Infer<typeof nouveauSchema>>) =>
	superValidate<Infer<typeof nouveauSchema>, Refus>(data as FormData, zod4(nouveauSchema), { errors: false });

/** What an answer brings when nobody settled it otherwise. */
const APPORTS: Record<NatureRecueil, (typeof NATURES_APPORTEES)[number][]> = {
	questionnaire: [],
	appel: ['proposition'],
	constats: ['constat', 'besoin'],
	temoignages: ['temoignage']
};

/** With ?etape= that stage is chosen; otherwise the first that is open. */
export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canPrepareRecueil(personne));
	const { searchParams } = event.url;
	const etape =
		demarche.etapes.find(({ nature }) => nature === searchParams.get('etape')) ??
		demarche.etapes.find(({ etat }) => etat === 'ouverte' || etat === 'rouverte') ??
		demarche.etapes[0];
	const snapshot = await modeles.getSnapshot(event.locals.supabase, demarche.id);
	return {
		/** The modèle, when it proposes questions. */
		modele: snapshot?.contenu.questions.length ? snapshot.contenu.titre : null,
		form: await validate({
			id: crypto.randomUUID(),
			nature: NATURES_RECUEIL[0],
			etape_id: etape?.id ?? '',
			modele: true
		}),
		trail: [
			{
				label: event.locals.messages.demarche.espaces.recueils,
				href: `/demarches/${demarche.slug}/recueils`
			},
			{ label: event.locals.messages.recueils.nouveau }
		]
	};
};

export const actions: Actions = {
	/** Begins the recueil, and goes where its questions are written. */
	default: async (event) => {
		const { locals, params } = event;
		const { demarche, personne } = await openDemarche(locals, params.slug);
		requireRight(event, canPrepareRecueil(personne));
		const form = await superValidate<Infer<typeof nouveauSchema>, Refus>(
			await event.request.formData(),
			zod4(nouveauSchema)
		);
		if (!form.valid) return fail(400, { form });
		const etape = demarche.etapes.find(({ id }) => id === form.data.etape_id);
		if (!etape) error(404, locals.messages.erreurs.introuvable);
		const snapshot = form.data.modele ? await modeles.getSnapshot(locals.supabase, demarche.id) : null;
		const questions = (snapshot?.contenu.questions ?? []).flatMap((question) =>
			question.etape === etape.nature ? [question.texte] : []
		);
		const refus = await recueils.create(locals.supabase, demarche.id, form.data, {
			natures: APPORTS[form.data.nature],
			questions
		});
		if (refus) return message(form, refus, { status: 403 });
		redirect(303, `/demarches/${demarche.slug}/recueils/${form.data.id}/modifier`);
	}
};
