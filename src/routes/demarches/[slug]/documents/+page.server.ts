import { error, fail } from '@sveltejs/kit';
import { canListMembres } from '$lib/domain/demarche/droits';
import { canCreateDocument, canUpdateDocument } from '$lib/domain/document/droits';
import { moveOne } from '$lib/domain/document/order';
import * as documents from '$lib/server/data/documents';
import { openDemarche } from '../frame.server';
import { textOf } from '../form-text.server';
import { listDocuments } from './list.server';
import type { Actions, PageServerLoad } from './$types';

/** Every document that this person may know of, and whether they may lead them. */
export const load: PageServerLoad = async ({ locals, parent }) => {
	const { demarche, personne } = await parent();
	return {
		documents: await listDocuments(locals, { demarche, personne }),
		member: canListMembres(personne),
		canCreate: canCreateDocument(personne),
		now: new Date().toISOString(),
		trail: [{ label: locals.messages.documents.titre }]
	};
};

export const actions: Actions = {
	/** Moves a document one place up or down among those of its stage. */
	deplacer: async ({ locals, params, request }) => {
		const { demarche, personne } = await openDemarche(locals, params.slug);
		const data = await request.formData();
		const all = await documents.list(locals.supabase, demarche.id, false);
		const moved = all.find(({ id }) => id === textOf(data, 'id'));
		if (!moved) error(404, locals.messages.erreurs.introuvable);
		const beside = all.filter(
			(document) =>
				document.etape_id === moved.etape_id &&
				document.archive_le === null &&
				canUpdateDocument(personne, document)
		);
		const order = moveOne(
			beside.map(({ id }) => id),
			moved.id,
			textOf(data, 'sens') === 'monter' ? 'monter' : 'descendre'
		);
		const refus = order && (await documents.updateOrdre(locals.supabase, order));
		if (refus) return fail(403, { refus });
	}
};
