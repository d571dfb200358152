import { error } from '@sveltejs/kit';
import { sortEtapes } from '$lib/domain/etape/avancement';
import { sortDates } from '$lib/domain/demarche/calendrier';
import { sortTerritoires } from '$lib/domain/territoire/territoire';
import * as demarches from '$lib/server/data/demarches';
import * as membres from '$lib/server/data/membres';
import * as personnes from '$lib/server/data/personnes';

const SLUG = /^[a-z0-9-]{1,80}$/;

/** A démarche with its parts in order, and what this person is in it. 404 when it is absent or hidden. */
export async function openDemarche({ supabase, user, messages }: App.Locals, slug: string) {
	const found = SLUG.test(slug) ? await demarches.get(supabase, slug) : null;
	if (!found) error(404, messages.erreurs.introuvable);
	const [role, summary] = await Promise.all([
		user ? membres.getRole(supabase, found.id, user.id) : null,
		user ? personnes.getSummary(supabase, user.id) : null
	]);
	const personne = { role, administrateur: summary?.administrateur ?? false };
	return {
		personne,
		demarche: {
			id: found.id,
			slug: found.slug,
			titre: found.titre,
			question: found.question,
			objet: found.objet,
			territoire: found.territoire,
			visibilite: found.visibilite,
			langue: found.langue,
			avertissement: found.avertissement,
			cycle: found.cycle,
			fuseau: found.fuseau,
			modifie_le: found.modifie_le,
			etapes: sortEtapes(found.etape),
			organisations: found.portage
				.toSorted((a, b) => a.ordre - b.ordre)
				.flatMap(({ organisation, ordre }) => (organisation ? { ...organisation, ordre } : [])),
			territoires: sortTerritoires(found.demarche_territoire),
			perimetres: found.perimetre.toSorted((a, b) => a.nom.localeCompare(b.nom, 'fr')),
			instances: found.instance.toSorted((a, b) => a.ordre - b.ordre),
			jalons: sortDates(found.jalon)
		}
	};
}
