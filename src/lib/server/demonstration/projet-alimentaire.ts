import { typographier } from '../../messages/typographie.ts';
import { MODELES } from '../../modeles/catalogue.ts';
import type { Supabase } from '../data/client.ts';
import * as demarches from '../data/demarches.ts';
import * as perimetres from '../data/perimetres.ts';
import { unwrap } from '../data/unwrap.ts';
import { compose } from '../territoires/composition.ts';
import type { Territoires } from '../territoires/territoires.ts';

// Wholly invented, and seen by nobody but the porteuse: a démarche whose preparation was left half-way.

const AVERTISSEMENT =
	'Démarche inventée pour la démonstration : aucune collectivité de ce périmètre n’y prend part. Sa préparation est laissée en chemin, à reprendre.';

/** Two real intercommunalités (Morlaix Communauté, Haut-Léon Communauté), so that communes and inhabitants add up. */
const LIEUX = [
	{ nature: 'epci', code: '242900835' },
	{ nature: 'epci', code: '200067072' }
] as const;

/** The porteuse begins a projet alimentaire on a free perimeter, and leaves it as a draft. */
export async function prepareProjetAlimentaire(porteuse: Supabase, territoires: Territoires): Promise<void> {
	const created = await demarches.create(
		porteuse,
		{
			titre: 'Projet alimentaire (exemple fictif)',
			question: 'Comment mieux manger ici, et mieux en vivre ?',
			objet: typographier('Exemple : réunir celles et ceux qui produisent, cuisinent et mangent.'),
			visibilite: 'brouillon'
		},
		{ cle: 'projet-alimentaire', modele: MODELES['projet-alimentaire'] }
	);
	if ('refus' in created) throw new Error(`demonstration refused: ${created.refus}`);
	const { id } = unwrap(await porteuse.from('demarche').select('id').eq('slug', created.slug).single());
	unwrap(
		await porteuse
			.from('demarche')
			.update({ avertissement: typographier(AVERTISSEMENT) })
			.eq('id', id)
	);
	const composed = await compose(territoires, LIEUX);
	if (!composed) throw new Error('the découpage does not know the places of the demonstration');
	const { lieux, communes, population } = composed;
	const perimetre = { nature: 'autre' as const, nom: 'Périmètre d’exemple', lieux, communes, population };
	const refus = await perimetres.save(porteuse, id, perimetre, null);
	if (refus) throw new Error(`demonstration refused: ${refus}`);
}
