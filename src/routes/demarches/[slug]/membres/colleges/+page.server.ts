import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { message, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { canManageMembres } from '$lib/domain/demarche/droits';
import { collegeSchema } from '$lib/domain/membre/college';
import type { Refus } from '$lib/domain/refus';
import * as colleges from '$lib/server/data/colleges';
import * as membres from '$lib/server/data/membres';
import { requireRight } from '../../access.server';
import { textOf } from '../../form-text.server';
import { openDemarche } from '../../frame.server';
import { countIn } from '../count-in.server';
import type { Actions, PageServerLoad } from './$types';

type Said = { refus: Refus } | { ajoute: string };

const validate = (data: FormData | null, id: string) =>
	superValidate<Infer<typeof collegeSchema>, Said>(data, zod4(collegeSchema), { id, errors: data !== null });

/** The collèges in their order, with how many people are in each. */
export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canManageMembres(personne));
	const { supabase, messages } = event.locals;
	const [list, counts] = await Promise.all([
		colleges.list(supabase, demarche.id),
		membres.count(supabase, demarche.id)
	]);
	const counted = list.map((college) => ({
		...college,
		membres: countIn(counts, college.id)
	}));
	return {
		colleges: counted,
		/** The collège that another page wants to remove. */
		aConfirmer: counted.find(({ id }) => id === event.url.searchParams.get('retirer')) ?? null,
		form: await validate(null, 'nouveau'),
		trail: [
			{ label: messages.membres.titre, href: `/demarches/${demarche.slug}/membres` },
			{ label: messages.membres.colleges }
		]
	};
};

/** The collège that a form is about. 404 for another one. */
async function readCollege({ locals, params, request }: RequestEvent<{ slug: string }>) {
	const { demarche } = await openDemarche(locals, params.slug);
	const data = await request.formData();
	const list = await colleges.list(locals.supabase, demarche.id);
	const college =
		list.find(({ id }) => id === textOf(data, 'id')) ?? error(404, locals.messages.erreurs.introuvable);
	return { demarche, data, college };
}

export const actions: Actions = {
	ajouter: async ({ locals, params, request }) => {
		const { demarche } = await openDemarche(locals, params.slug);
		const form = await validate(await request.formData(), 'nouveau');
		if (!form.valid) return fail(400, { form });
		const refus = await colleges.create(locals.supabase, demarche.id, form.data);
		return refus ? message(form, { refus }, { status: 409 }) : message(form, { ajoute: form.data.nom });
	},

	enregistrer: async (event) => {
		const { demarche, data, college } = await readCollege(event);
		const saisie = collegeSchema.safeParse(Object.fromEntries(data));
		if (!saisie.success) return fail(400, { refus: saisie.error.issues[0]!.message, id: college.id });
		const refus = await colleges.update(event.locals.supabase, demarche.id, college.id, saisie.data);
		return refus ? fail(409, { refus, id: college.id }) : { enregistre: saisie.data.nom };
	},

	/** Moves a collège one place. */
	deplacer: async (event) => {
		const { data, college } = await readCollege(event);
		const refus = await colleges.move(event.locals.supabase, college.id, textOf(data, 'vers') === 'haut');
		return refus ? fail(403, { refus }) : {};
	},

	/** Removes a collège; one that has members asks first, by naming what is lost. */
	retirer: async (event) => {
		const { demarche, data, college } = await readCollege(event);
		const { supabase } = event.locals;
		const n = countIn(await membres.count(supabase, demarche.id), college.id);
		if (n > 0 && textOf(data, 'confirme') !== 'oui')
			return { aConfirmer: { id: college.id, nom: college.nom, membres: n } };
		const refus = await colleges.remove(supabase, demarche.id, college.id);
		const { nom, presentation } = college;
		return refus ? fail(403, { refus }) : { retire: { nom, presentation } };
	}
};
