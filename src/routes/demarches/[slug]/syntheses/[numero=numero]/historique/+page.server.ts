import { error, fail, redirect } from '@sveltejs/kit';
import { canSynthesise } from '$lib/domain/synthese/droits';
import { isId } from '$lib/domain/id';
import * as syntheses from '$lib/server/data/syntheses';
import { requireRight } from '../../../access.server';
import { textOf } from '../../../form-text.server';
import { openDemarche } from '../../../frame.server';
import { readFait } from '../../fait.server';
import { addressOf, trailTo } from '../../open.server';
import { readGestes } from '../gestes.server';
import type { Actions, PageServerLoad } from './$types';

/** What was done to a synthesis, even to one that was merged or removed since. */
export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	requireRight(event, canSynthesise(personne));
	const { locals, params } = event;
	const row = await syntheses.getRow(locals.supabase, demarche.id, Number(params.numero));
	if (!row) error(404, locals.messages.erreurs.introuvable);
	const into = row.fusionnee_dans
		? (await syntheses.listNames(locals.supabase, [row.fusionnee_dans])).get(row.fusionnee_dans)
		: undefined;
	return {
		synthese: { numero: row.numero, titre: row.titre, supprimee: row.supprimee_le !== null },
		dans: into ?? null,
		gestes: await readGestes(locals, row.id),
		fait: readFait(event.url),
		trail: trailTo(event, row, locals.messages.syntheses.historique.titre)
	};
};

export const actions: Actions = {
	/** Undoes a gesture, and nothing but it. */
	annuler: async (event) => {
		const { locals, params, request } = event;
		const { personne } = await openDemarche(locals, params.slug);
		requireRight(event, canSynthesise(personne));
		const geste = textOf(await request.formData(), 'geste');
		if (!isId(geste)) return fail(400, { refus: 'choix_inconnu' as const });
		const refus = await syntheses.removeGeste(locals.supabase, geste);
		if (refus) return fail(409, { refus });
		redirect(303, `${addressOf(params.slug, params.numero)}/historique?fait=annule`);
	}
};
