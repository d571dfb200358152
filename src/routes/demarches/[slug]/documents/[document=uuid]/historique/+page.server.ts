import { fail, message, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { error } from '@sveltejs/kit';
import { nomVersionSchema } from '$lib/domain/document/schema';
import type { Refus } from '$lib/domain/refus';
import * as versions from '$lib/server/data/versions';
import { ask, statusOf } from '../../ask.server';
import { openDocument, trailTo } from '../open.server';
import type { Actions, PageServerLoad } from './$types';

type Told = { refus: Refus } | { garde: string };
const validate = (data: FormData | null) =>
	superValidate<Infer<typeof nomVersionSchema>, Told>(data, zod4(nomVersionSchema));

/** Versions newest first, one page of them; ?avant= asks for those before a number. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { demarche, document, droit } = await parent();
	if (!droit) error(404, locals.messages.erreurs.introuvable);
	const asked = url.searchParams.get('avant') ?? '';
	// Longer than any number of a version is no number that the database can read.
	const before = /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : undefined;
	const [page, choices] = await Promise.all([
		versions.list(locals.supabase, document.id, before),
		versions.listNames(locals.supabase, document.id)
	]);
	const last = page.at(-1)?.numero ?? 0;
	return {
		versions: page,
		choices,
		newest: before === undefined,
		older: page.length === versions.PAGE && last > 1 ? last : null,
		form: await validate(null),
		partie: locals.messages.versions.historique,
		trail: trailTo(locals, demarche.slug, document, { label: locals.messages.versions.historique })
	};
};

export const actions: Actions = {
	/** Keeps what the text says now, under a name. */
	garder: async ({ locals, params, request }) => {
		const { document } = await openDocument(locals, params);
		const form = await validate(await request.formData());
		if (!form.valid) return fail(400, { form });
		const { nom } = form.data;
		const { refus } = await ask(locals, (living, person) =>
			living.saveVersion(document.id, person, { genre: 'nommee', nom })
		);
		if (refus) return message(form, { refus }, { status: statusOf(refus) });
		form.data.nom = '';
		return message(form, { garde: nom });
	}
};
