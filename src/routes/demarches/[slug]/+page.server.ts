import { canUpdateDemarche } from '$lib/domain/demarche/droits';
import { canCreateDocument } from '$lib/domain/document/droits';
import { listDocuments } from './documents/list.server';
import { readEquipe } from './equipe.server';
import type { PageServerLoad } from './$types';

/** How many documents the page of the démarche shows before it sends to the whole list. */
const MOST_DOCUMENTS = 3;

/** The team, for those who may see it, the documents that changed last, and what this person may do here. */
export const load: PageServerLoad = async ({ locals, parent }) => {
	const { demarche, personne } = await parent();
	const [equipe, documents] = await Promise.all([
		readEquipe(locals, { demarche, personne }),
		listDocuments(locals, { demarche, personne })
	]);
	const lastChange = ({ texte, publie, cree_le }: (typeof documents)[number]) =>
		texte?.ecrit_le ?? publie?.le ?? cree_le;
	return {
		documents: documents
			.filter(({ archive_le }) => !archive_le)
			.toSorted((a, b) => lastChange(b).localeCompare(lastChange(a)))
			.slice(0, MOST_DOCUMENTS),
		canCreateDocument: canCreateDocument(personne),
		now: new Date().toISOString(),
		equipe,
		canUpdate: canUpdateDemarche(personne),
		// Once the diagnostic is open there is nothing left to prepare.
		canPrepare: canUpdateDemarche(personne) && demarche.etapes.every(({ etat }) => etat === 'prevue')
	};
};
