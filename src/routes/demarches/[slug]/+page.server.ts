import { fail } from '@sveltejs/kit';
import { canFollow } from '$lib/domain/avis/suivi';
import { canUpdateDemarche } from '$lib/domain/demarche/droits';
import { canCreateDocument } from '$lib/domain/document/droits';
import * as abonnements from '$lib/server/data/abonnements';
import * as perimetres from '$lib/server/data/perimetres';
import { requireRight } from './access.server';
import { listDocuments } from './documents/list.server';
import { readEquipe } from './equipe.server';
import { openDemarche } from './frame.server';
import type { Actions, PageServerLoad } from './$types';

/** How many documents the page of the démarche shows before it sends to the whole list. */
const MOST_DOCUMENTS = 3;

/** The team, for those who may see it, the documents that changed last, and what this person may do here. */
export const load: PageServerLoad = async ({ locals, parent }) => {
	const { demarche, personne } = await parent();
	const mayFollow = canFollow(personne, demarche.visibilite);
	const [equipe, documents, rythme, lieux] = await Promise.all([
		readEquipe(locals, { demarche, personne }),
		listDocuments(locals, { demarche, personne }),
		mayFollow && locals.user ? abonnements.get(locals.supabase, demarche.id) : null,
		demarche.perimetres.length ? perimetres.listLieux(locals.supabase, demarche.id) : {}
	]);
	const lastChange = ({ texte, publie, cree_le }: (typeof documents)[number]) =>
		texte?.ecrit_le ?? publie?.le ?? cree_le;
	return {
		/** Names of the places of each perimeter, by its id. */
		lieux,
		documents: documents
			.filter(({ archive_le }) => !archive_le)
			.toSorted((a, b) => lastChange(b).localeCompare(lastChange(a)))
			.slice(0, MOST_DOCUMENTS),
		canCreateDocument: canCreateDocument(personne),
		canFollow: mayFollow,
		rythme,
		now: new Date().toISOString(),
		equipe,
		canUpdate: canUpdateDemarche(personne),
		// Once the diagnostic is open there is nothing left to prepare.
		canPrepare: canUpdateDemarche(personne) && demarche.etapes.every(({ etat }) => etat === 'prevue')
	};
};

export const actions: Actions = {
	/** A visitor signs in first, then presses again. */
	suivre: async (event) => {
		const { locals, params } = event;
		const { demarche, personne } = await openDemarche(locals, params.slug);
		requireRight(event, locals.user !== null && canFollow(personne, demarche.visibilite));
		const refus = await abonnements.create(locals.supabase, locals.user!.id, demarche.id);
		return refus ? fail(403, { refus }) : { suivie: true };
	},

	nePlusSuivre: async (event) => {
		const { locals, params } = event;
		const { demarche, personne } = await openDemarche(locals, params.slug);
		requireRight(event, locals.user !== null && personne.role === null);
		const refus = await abonnements.remove(locals.supabase, locals.user!.id, demarche.id);
		return refus ? fail(403, { refus }) : { suivie: false };
	}
};
