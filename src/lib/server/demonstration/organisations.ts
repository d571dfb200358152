import type { Supabase } from '../data/client.ts';
import { unwrap } from '../data/unwrap.ts';
import type { Cast } from './load.ts';

/** The Région, declared by the porteuse, and an invented association whose référente is the actrice. Answers the Région's id. */
export async function createOrganisations(cast: Cast, privileged: Supabase): Promise<{ region: string }> {
	const region = unwrap(
		await cast.porteuse.client
			.from('organisation')
			.insert({
				nom: 'Région Bretagne',
				nature: 'collectivite',
				presentation: 'Collectivité qui porte le schéma. Cette fiche a été créée pour la démonstration.',
				site_web: 'https://www.bretagne.bzh'
			})
			.select('id')
			.single()
	);
	const atelier = unwrap(
		await cast.actrice.client
			.from('organisation')
			.insert({
				nom: 'Les Ateliers du Menhir bleu',
				nature: 'association',
				presentation: 'Association inventée pour la démonstration : insertion par le réemploi de mobilier.'
			})
			.select('id')
			.single()
	);
	unwrap(await privileged.from('organisation').update({ fictive: true }).eq('id', atelier.id));
	return { region: region.id };
}
