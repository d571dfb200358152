import type { Supabase } from '../data/client.ts';
import { unwrap } from '../data/unwrap.ts';

/** A real authority: only what is public about it. Nobody of the demonstration speaks for it. */
const DEPARTEMENT = {
	nom: 'Département du Pas-de-Calais',
	nature: 'collectivite',
	forme: 'departement',
	territoire_nature: 'departement',
	territoire_code: '62',
	territoire_nom: 'Pas-de-Calais',
	presentation:
		'Collectivité qui a adopté le schéma en 2017. Cette fiche a été créée pour la démonstration, d’après des comptes rendus publics ; personne ne parle ici au nom du Département.',
	site_web: 'https://www.pasdecalais.fr'
} as const;

/**
 * Lists the Département as what carried this démarche. No page would let anybody do so without a mandate, and nobody here
 * may claim one.
 */
export async function carryByDepartement(privileged: Supabase, demarcheId: string): Promise<void> {
	const { id } = unwrap(await privileged.from('organisation').insert(DEPARTEMENT).select('id').single());
	unwrap(await privileged.from('portage').insert({ demarche_id: demarcheId, organisation_id: id, ordre: 1 }));
}
