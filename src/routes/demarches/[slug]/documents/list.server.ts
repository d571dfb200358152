import type { Personne } from '$lib/domain/demarche/droits';
import type { Visibilite } from '$lib/domain/demarche/visibilite';
import { canReadDocument } from '$lib/domain/document/droits';
import * as documents from '$lib/server/data/documents';
import * as syntheses from '$lib/server/data/syntheses';

/** Documents of the démarche as its lists show them to this person, in their order. */
export async function listDocuments(
	{ supabase, user }: App.Locals,
	{ demarche, personne }: { demarche: { id: string; visibilite: Visibilite }; personne: Personne }
) {
	const [found, ofSyntheses] = await Promise.all([
		documents.list(supabase, demarche.id, user !== null),
		syntheses.listDocuments(supabase, demarche.id)
	]);
	// The text of a synthesis is found from there.
	return found
		.filter(({ id }) => !ofSyntheses.has(id))
		.map((document) => ({
			...document,
			alive: canReadDocument(personne, demarche.visibilite, document)
		}));
}
