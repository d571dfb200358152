import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { message, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { canUpdateThemes } from '$lib/domain/contribution/droits';
import { themeSchema } from '$lib/domain/contribution/theme';
import type { Refus } from '$lib/domain/refus';
import * as themes from '$lib/server/data/themes';
import { requireRight } from '../../access.server';
import { textOf } from '../../form-text.server';
import { openDemarche } from '../../frame.server';
import type { Actions, PageServerLoad } from './$types';

type Said = { refus: Refus } | { ajoute: string };

const validate = (data: FormData | null, id: string) =>
	superValidate<Infer<typeof themeSchema>, Said>(data, zod4(themeSchema), { id, errors: data !== null });

/** The themes in their order, with how many published contributions each has. */
export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canUpdateThemes(personne));
	const { supabase, messages } = event.locals;
	const [list, counts] = await Promise.all([
		themes.list(supabase, demarche.id),
		themes.count(supabase, demarche.id)
	]);
	return {
		themes: list.map((theme) => ({ ...theme, nombre: counts.get(theme.id) ?? 0 })),
		form: await validate(null, 'nouveau'),
		trail: [
			{ label: messages.contribution.titre, href: `/demarches/${demarche.slug}/contributions` },
			{ label: messages.themes.titre }
		]
	};
};

/** The theme that a form is about. 404 for another one. */
async function readTheme({ locals, params, request }: RequestEvent<{ slug: string }>) {
	const { demarche } = await openDemarche(locals, params.slug);
	const data = await request.formData();
	const list = await themes.list(locals.supabase, demarche.id);
	const theme =
		list.find(({ id }) => id === textOf(data, 'id')) ?? error(404, locals.messages.erreurs.introuvable);
	return { demarche, data, theme };
}

export const actions: Actions = {
	ajouter: async ({ locals, params, request }) => {
		const { demarche } = await openDemarche(locals, params.slug);
		const form = await validate(await request.formData(), 'nouveau');
		if (!form.valid) return fail(400, { form });
		const refus = await themes.create(locals.supabase, demarche.id, form.data);
		return refus ? message(form, { refus }, { status: 409 }) : message(form, { ajoute: form.data.nom });
	},

	enregistrer: async (event) => {
		const { demarche, data, theme } = await readTheme(event);
		const saisie = themeSchema.safeParse(Object.fromEntries(data));
		if (!saisie.success) return fail(400, { refus: saisie.error.issues[0]!.message, id: theme.id });
		const refus = await themes.update(event.locals.supabase, demarche.id, theme.id, saisie.data);
		return refus ? fail(409, { refus, id: theme.id }) : { enregistre: saisie.data.nom };
	},

	/** Moves a theme one place. */
	deplacer: async (event) => {
		const { data, theme } = await readTheme(event);
		const refus = await themes.move(event.locals.supabase, theme.id, textOf(data, 'vers') === 'haut');
		return refus ? fail(403, { refus }) : {};
	},

	/** Removes a theme; one that has contributions asks first, by naming what is lost. */
	retirer: async (event) => {
		const { demarche, data, theme } = await readTheme(event);
		const { supabase } = event.locals;
		const nombre = (await themes.count(supabase, demarche.id)).get(theme.id) ?? 0;
		if (nombre > 0 && textOf(data, 'confirme') !== 'oui')
			return { aConfirmer: { id: theme.id, nom: theme.nom, nombre } };
		const refus = await themes.remove(supabase, demarche.id, theme.id);
		const { nom, presentation } = theme;
		return refus ? fail(403, { refus }) : { retire: { nom, presentation } };
	}
};
