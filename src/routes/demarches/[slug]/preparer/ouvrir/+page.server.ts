import { error, fail, redirect } from '@sveltejs/kit';
import { passageSchema } from '$lib/domain/etape/schema';
import * as criteres from '$lib/server/data/criteres';
import * as etapes from '$lib/server/data/etapes';
import { textOf } from '../../form-text.server';
import { openDemarche } from '../../frame.server';
import type { Actions, PageServerLoad } from './$types';

const listEntree = async (locals: App.Locals, etapeId: string) =>
	(await etapes.listCriteres(locals.supabase, etapeId)).filter(({ sens }) => sens === 'entree');

/** The entry conditions of the diagnostic. */
export const load: PageServerLoad = async ({ locals, parent }) => {
	const { demarche } = await parent();
	const diagnostic = demarche.etapes.find(({ nature }) => nature === 'diagnostic')!;
	return { criteres: await listEntree(locals, diagnostic.id) };
};

export const actions: Actions = {
	/** Keeps which conditions are met, then opens the diagnostic; a reason is due when some are missing. */
	default: async ({ locals, params, request }) => {
		const { demarche } = await openDemarche(locals, params.slug);
		const diagnostic = demarche.etapes.find(({ nature }) => nature === 'diagnostic');
		if (!diagnostic) error(404, locals.messages.erreurs.introuvable);
		const data = await request.formData();
		const ticked = data.getAll('critere').map(String);
		const read = passageSchema.safeParse({ vers: 'ouverte', motif: textOf(data, 'motif') });
		const motif = textOf(data, 'motif');
		if (!read.success) return fail(400, { motif, refus: 'trop_long' as const });
		for (const { id, rempli } of await listEntree(locals, diagnostic.id)) {
			if (rempli === ticked.includes(id)) continue;
			const refus = await criteres.update(locals.supabase, diagnostic.id, id, !rempli);
			if (refus) return fail(403, { motif, refus });
		}
		const refus = await etapes.updateEtat(locals.supabase, diagnostic.id, 'ouverte', read.data.motif);
		if (refus) return fail(refus === 'motif_manquant' ? 400 : 409, { motif, refus });
		redirect(303, `/demarches/${params.slug}/diagnostic`);
	}
};
