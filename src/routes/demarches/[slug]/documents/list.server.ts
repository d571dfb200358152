import type { Personne } from '$lib/domain/demarche/droits';
import type { Visibilite } from '$lib/domain/demarche/visibilite';
import { canReadDocument } from '$lib/domain/document/droits';
import * as documents from '$lib/server/data/documents';

/** Documents of the démarche as its lists show them to this person, in their order. */
export async function listDocuments(
	{ supabase, user }: App.Locals,
	{ demarche, personne }: { demarche: { id: string; visibilite: Visibilite }; personne: Personne }
) {
	const found = await documents.list(supabase, demarche.id, user !== null);
	return found.map((document) => ({
		...document,
		alive: canReadDocument(personne, demarche.visibilite, document)
	}));
}
