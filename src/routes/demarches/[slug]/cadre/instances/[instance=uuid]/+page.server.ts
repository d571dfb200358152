import { error } from '@sveltejs/kit';
import { fail, message, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { computeMoment } from '$lib/domain/demarche/calendrier';
import { canUpdateCalendrier, canUpdateInstances } from '$lib/domain/demarche/droits';
import { instanceSchema, pickInstance, type InstanceSaisie } from '$lib/domain/demarche/instance';
import { isId } from '$lib/domain/id';
import type { Refus } from '$lib/domain/refus';
import * as instances from '$lib/server/data/instances';
import * as organisations from '$lib/server/data/organisations';
import { textOf } from '../../../form-text.server';
import { openDemarche } from '../../../frame.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** `actuel` is what stands saved when somebody else saved first. */
type InstanceAnswer =
	{ fait: true } | { refus: Refus; actuel?: (InstanceSaisie & { modifie_le: string }) | undefined };

const validate = (data: FormData | InstanceSaisie) =>
	superValidate<Infer<typeof instanceSchema>, InstanceAnswer>(data as FormData, zod4(instanceSchema));

/** A body: who sits in it, what it does, its meetings past and to come; for porteurs, what changes it. */
export const load: PageServerLoad = async ({ locals, params, parent, url }) => {
	const { demarche, personne, today } = await parent();
	const instance = demarche.instances.find(({ id }) => id === params.instance);
	if (!instance) error(404, locals.messages.erreurs.introuvable);
	const jalons = demarche.jalons.filter(({ instance_id }) => instance_id === instance.id);
	const canUpdate = canUpdateInstances(personne);
	const words = canUpdate ? (url.searchParams.get('mots') ?? '').trim().slice(0, 100) : '';
	const { found } = words ? await organisations.list(locals.supabase, { words }) : { found: [] };
	const sieges = instance.instance_organisation.map(({ organisation }) => organisation);
	return {
		instance: { id: instance.id, modifie_le: instance.modifie_le, ...pickInstance(instance) },
		sieges,
		words,
		found: found
			.filter(({ id }) => !sieges.some((siege) => siege.id === id))
			.slice(0, 8)
			.map(({ id, nom }) => ({ id, nom })),
		aVenir: jalons.filter((jalon) => computeMoment(jalon, today) !== 'passee'),
		passees: jalons.filter((jalon) => computeMoment(jalon, today) === 'passee').toReversed(),
		canUpdate,
		canPlan: canUpdateCalendrier(personne),
		form: await validate(pickInstance(instance)),
		trail: [
			{ label: locals.messages.demarche.espaces.cadre, href: `/demarches/${demarche.slug}/cadre` },
			{ label: instance.nom }
		]
	};
};

/** The body that a button on this page is about, with its démarche. 404 when it is of another one. */
async function find({ locals, params }: RequestEvent) {
	const { demarche } = await openDemarche(locals, params.slug);
	const instance = demarche.instances.find(({ id }) => id === params.instance);
	if (!instance) error(404, locals.messages.erreurs.introuvable);
	return { demarche, instance };
}

async function organisationOf({ locals, request }: RequestEvent): Promise<string> {
	const id = textOf(await request.formData(), 'organisation');
	return isId(id) ? id : error(404, locals.messages.erreurs.introuvable);
}

export const actions: Actions = {
	/** Saves what the body is, unless somebody else did since the page was shown. */
	enregistrer: async (event) => {
		const { instance } = await find(event);
		const data = await event.request.formData();
		const form = await validate(data);
		if (!form.valid) return fail(400, { form });
		const refus = await instances.update(event.locals.supabase, instance.id, form.data, textOf(data, 'vu'));
		if (refus !== 'modifie_entre_temps')
			return refus ? message(form, { refus }, { status: 403 }) : message(form, { fait: true });
		const { instance: now } = await find(event);
		const actuel = { ...pickInstance(now), modifie_le: now.modifie_le };
		return message(form, { refus, actuel }, { status: 409 });
	},

	asseoir: async (event) => {
		const { demarche, instance } = await find(event);
		const organisation = await organisationOf(event);
		const refus = await instances.createSiege(event.locals.supabase, demarche.id, instance.id, organisation);
		return refus ? fail(403, { refus }) : {};
	},

	retirer: async (event) => {
		const { instance } = await find(event);
		const organisation = await organisationOf(event);
		const refus = await instances.removeSiege(event.locals.supabase, instance.id, organisation);
		return refus ? fail(403, { refus }) : {};
	}
};
