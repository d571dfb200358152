import { error } from '@sveltejs/kit';
import { canRemoveDocument, canUpdateDocument } from '$lib/domain/document/droits';
import * as documents from '$lib/server/data/documents';
import { openDemarche } from '../../frame.server';

type Frame = Awaited<ReturnType<typeof openDemarche>>;

/** A document of this démarche and what this person may do with it. 404 when they may read nothing of it. */
export async function findDocument(locals: App.Locals, { demarche, personne }: Frame, id: string) {
	const [found, droit] = await Promise.all([
		documents.get(locals.supabase, demarche.id, id),
		locals.user ? documents.getDroit(locals.supabase, id) : null
	]);
	if (!found) error(404, locals.messages.erreurs.introuvable);
	const { titre, etape_id, lecture, ecriture, archive_le, modifie_le, publie_version_id, publie_le } = found;
	const publiee = publie_version_id && publie_le && !archive_le ? publie_version_id : null;
	if (!droit && !publiee) error(404, locals.messages.erreurs.introuvable);
	return {
		document: {
			id,
			titre,
			etape_id,
			lecture,
			ecriture,
			archive_le,
			modifie_le,
			publie_version_id,
			publie_le,
			/** The version that everybody may read now. */
			publiee
		},
		droit,
		canUpdate: canUpdateDocument(personne, found),
		canRemove: canRemoveDocument(personne)
	};
}

/** The démarche and the document of an address, for an action. */
export async function openDocument(locals: App.Locals, params: { slug: string; document: string }) {
	const frame = await openDemarche(locals, params.slug);
	return { ...frame, ...(await findDocument(locals, frame, params.document)) };
}

/** The way to a page of a document: the list, the document, then the page itself. */
export const trailTo = (
	{ messages }: App.Locals,
	slug: string,
	document: { id: string; titre: string },
	...steps: { label: string; href?: string }[]
) => [
	{ label: messages.documents.titre, href: `/demarches/${slug}/documents` },
	{ label: document.titre, href: `/demarches/${slug}/documents/${document.id}` },
	...steps
];
