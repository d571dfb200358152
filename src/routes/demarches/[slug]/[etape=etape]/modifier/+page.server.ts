import { error } from '@sveltejs/kit';
import { fail, message, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { canUpdateEtape } from '$lib/domain/demarche/droits';
import { natureOf, slugOf } from '$lib/domain/etape/nature';
import { critereSchema, etapeSchema, type EtapeSaisie } from '$lib/domain/etape/schema';
import type { Refus } from '$lib/domain/refus';
import * as criteres from '$lib/server/data/criteres';
import * as etapes from '$lib/server/data/etapes';
import { requireRight } from '../../access.server';
import { openDemarche } from '../../frame.server';
import { textOf } from '../../form-text.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** What stands saved, shown beside the text of the person who saved later. */
type Actuel = EtapeSaisie & { modifie_le: string };
type EtapeMessage = { refus: Refus; actuel?: Actuel } | { fait: true };
type CritereMessage = { refus: Refus } | { fait: true };

const validateEtape = (data: FormData | EtapeSaisie) =>
	superValidate<Infer<typeof etapeSchema>, EtapeMessage>(data as FormData, zod4(etapeSchema));
const validateCritere = (data: FormData | null) =>
	superValidate<Infer<typeof critereSchema>, CritereMessage>(data, zod4(critereSchema), { id: 'critere' });

function pickSaisie({ niveau, question, presentation, livrable, debut, fin }: EtapeSaisie): EtapeSaisie {
	return { niveau, question, presentation, livrable, debut, fin };
}

async function findEtape({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>) {
	const { demarche } = await openDemarche(locals, params.slug);
	const etape = demarche.etapes.find(({ nature }) => nature === natureOf(params.etape));
	if (!etape) error(404, locals.messages.erreurs.introuvable);
	return etape;
}

export const load: PageServerLoad = async (event) => {
	const { locals, params, parent } = event;
	const { demarche, personne } = await parent();
	requireRight(event, canUpdateEtape(personne));
	const etape = demarche.etapes.find(({ nature }) => nature === natureOf(params.etape));
	if (!etape) error(404, locals.messages.erreurs.introuvable);
	const { domaine, cadre } = locals.messages;
	return {
		etape,
		criteres: await etapes.listCriteres(locals.supabase, etape.id),
		form: await validateEtape(pickSaisie(etape)),
		critere: await validateCritere(null),
		trail: [
			{ label: domaine.natures[etape.nature], href: `/demarches/${demarche.slug}/${slugOf(etape.nature)}` },
			{ label: cadre.modifier }
		]
	};
};

export const actions: Actions = {
	/** Saves what the stage says, unless somebody else did since the page was shown. */
	enregistrer: async (event) => {
		const etape = await findEtape(event);
		const data = await event.request.formData();
		const form = await validateEtape(data);
		if (!form.valid) return fail(400, { form });
		const refus = await etapes.update(event.locals.supabase, etape.id, form.data, textOf(data, 'vu'));
		if (refus === 'modifie_entre_temps') {
			const now = await findEtape(event);
			const actuel = { ...pickSaisie(now), modifie_le: now.modifie_le };
			return message(form, { refus, actuel }, { status: 409 });
		}
		if (refus) return message(form, { refus }, { status: 403 });
		return message(form, { fait: true });
	},

	ajouter: async (event) => {
		const etape = await findEtape(event);
		const critere = await validateCritere(await event.request.formData());
		if (!critere.valid) return fail(400, { critere });
		const refus = await criteres.create(event.locals.supabase, etape, critere.data);
		return refus ? message(critere, { refus }, { status: 403 }) : message(critere, { fait: true });
	},

	/** Removes a condition and answers what it was, so that it can be put back. */
	retirer: async (event) => {
		const etape = await findEtape(event);
		const id = textOf(await event.request.formData(), 'id');
		const critere = (await etapes.listCriteres(event.locals.supabase, etape.id)).find((one) => one.id === id);
		if (!critere) error(404, event.locals.messages.erreurs.introuvable);
		const refus = await criteres.remove(event.locals.supabase, etape.id, id);
		return refus ? fail(403, { refus }) : { retire: { sens: critere.sens, libelle: critere.libelle } };
	}
};
