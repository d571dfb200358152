import { error } from '@sveltejs/kit';
import { fail, message, setError, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { canListMembres, canUpdateEtape } from '$lib/domain/demarche/droits';
import { canCreateDocument } from '$lib/domain/document/droits';
import { isMotifDu, listManquants, listTransitions, type Etat } from '$lib/domain/etape/cycle-de-vie';
import { natureOf } from '$lib/domain/etape/nature';
import { passageSchema } from '$lib/domain/etape/schema';
import type { Refus } from '$lib/domain/refus';
import * as criteres from '$lib/server/data/criteres';
import * as etapes from '$lib/server/data/etapes';
import { listDocuments } from '../documents/list.server';
import { listRecueils } from '../recueils/list.server';
import { openDemarche } from '../frame.server';
import { textOf } from '../form-text.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

type PassageMessage = { refus: Refus } | { fait: Etat };
const validate = (data: FormData | null) =>
	superValidate<Infer<typeof passageSchema>, PassageMessage>(data, zod4(passageSchema));

/** Everything about one stage, and the passages that this person may make from its state. */
export const load: PageServerLoad = async ({ locals, params, parent }) => {
	const { demarche, personne } = await parent();
	const etape = demarche.etapes.find(({ nature }) => nature === natureOf(params.etape));
	if (!etape) error(404, locals.messages.erreurs.introuvable);
	const canUpdate = canUpdateEtape(personne);
	const [liste, passages, textes, recueils] = await Promise.all([
		etapes.listCriteres(locals.supabase, etape.id),
		etapes.listPassages(locals.supabase, etape.id, canListMembres(personne)),
		listDocuments(locals, { demarche, personne }),
		listRecueils(locals, demarche, etape.id)
	]);
	return {
		etape,
		criteres: liste,
		passages,
		documents: textes.filter(({ etape_id, archive_le }) => etape_id === etape.id && !archive_le),
		recueils: recueils.filter(({ stade }) => stade === 'ouvert'),
		canCreateDocument: canCreateDocument(personne),
		now: new Date().toISOString(),
		canUpdate,
		transitions: listTransitions(etape.etat, personne.role).map((transition) => ({
			vers: transition.vers,
			manquants: listManquants(transition, liste),
			motifDu: isMotifDu(transition, liste)
		})),
		form: await validate(null),
		trail: [{ label: locals.messages.domaine.natures[etape.nature] }]
	};
};

async function findEtape({ locals, params }: RequestEvent) {
	const { demarche } = await openDemarche(locals, params.slug);
	const etape = demarche.etapes.find(({ nature }) => nature === natureOf(params.etape));
	if (!etape) error(404, locals.messages.erreurs.introuvable);
	return etape;
}

export const actions: Actions = {
	/** Ticks or unticks a condition. */
	cocher: async (event) => {
		const etape = await findEtape(event);
		const data = await event.request.formData();
		const id = textOf(data, 'critere');
		const liste = await etapes.listCriteres(event.locals.supabase, etape.id);
		if (!liste.some((critere) => critere.id === id)) error(404, event.locals.messages.erreurs.introuvable);
		const refus = await criteres.update(event.locals.supabase, etape.id, id, data.get('rempli') === 'oui');
		return refus ? fail(403, { refus }) : {};
	},

	/** Opens, closes or reopens the stage. */
	passer: async (event) => {
		const etape = await findEtape(event);
		const form = await validate(await event.request.formData());
		if (!form.valid) return fail(400, { form });
		const { vers, motif } = form.data;
		const refus = await etapes.updateEtat(event.locals.supabase, etape.id, vers, motif);
		if (refus === 'motif_manquant') return setError(form, 'motif', refus);
		if (refus) return message(form, { refus }, { status: 409 });
		form.data.motif = '';
		return message(form, { fait: vers });
	}
};
