import type { Etat } from '../../domain/etape/cycle-de-vie.ts';
import type { Nature } from '../../domain/etape/nature.ts';
import type { EtapeDeModele } from '../../domain/modele/schema.ts';
import { typographier } from '../../messages/typographie.ts';
import { MODELES } from '../../modeles/catalogue.ts';
import type { Supabase } from '../data/client.ts';
import * as demarches from '../data/demarches.ts';
import { unwrap } from '../data/unwrap.ts';

// Rebuilt from the public accounts of the real démarche (RTES and its partners). What they do not say is left empty.

const AVERTISSEMENT =
	'Reconstitution pour la démonstration, d’après les comptes rendus publics du SPASER du Département du Pas-de-Calais. Les personnes sont fictives ; le Département n’a pas pris part à cette page.';

type Telling = Pick<
	EtapeDeModele,
	'niveau' | 'question' | 'presentation' | 'livrable' | 'entree' | 'sortie'
> & {
	etats: Etat[];
	motif: string;
};

const ETAPES: Record<Nature, Telling> = {
	diagnostic: {
		niveau: 'co_construction',
		question: 'De quels engagements partons-nous, et que disent nos achats ?',
		presentation:
			'Le travail part des documents-cadres du Département : Agenda 21, plan climat-air-énergie, schéma de l’alimentation, clauses. Un groupe de travail réunit toutes les directions qui achètent.',
		livrable: 'Lecture commune des documents-cadres et des achats',
		entree: ['Les documents-cadres sont rassemblés'],
		sortie: ['Toutes les directions qui achètent ont pris part au groupe de travail'],
		etats: ['ouverte', 'close'],
		motif: 'Reconstitution : cette étape a précédé l’adoption de 2017.'
	},
	debat: {
		niveau: 'concertation',
		question: 'Que peuvent apporter les achats du Département à l’économie sociale et solidaire ?',
		presentation:
			'Le conseil départemental de l’ESS, conseil d’acteurs réuni depuis 2013, tient un atelier sur le schéma.',
		livrable: 'Apports de l’atelier du conseil de l’ESS',
		entree: ['Le conseil de l’ESS est saisi'],
		sortie: ['L’atelier du conseil de l’ESS s’est tenu'],
		etats: ['ouverte', 'close'],
		motif: 'Reconstitution : cette étape a précédé l’adoption de 2017.'
	},
	validation: {
		niveau: 'concertation',
		question: 'Quels axes et quelles fiches action adopter, avec quels indicateurs ?',
		presentation:
			'Le schéma est adopté à l’unanimité en 2017, pour trois ans : 3 axes et 21 fiches action, chacune avec ses indicateurs.',
		livrable: 'SPASER adopté à l’unanimité en 2017',
		entree: ['Les 21 fiches action sont écrites'],
		sortie: ['Chaque fiche action a ses indicateurs', 'L’assemblée départementale a adopté le schéma'],
		etats: ['ouverte', 'close'],
		motif: 'Reconstitution : le schéma a été adopté en 2017.'
	},
	mise_en_oeuvre: {
		niveau: 'co_construction',
		question: 'Où en sont les 21 fiches action ?',
		presentation: 'Chaque fiche action est suivie par ses propres indicateurs.',
		livrable: 'Suivi des 21 fiches action',
		entree: ['Les 21 fiches action sont adoptées'],
		sortie: [],
		etats: ['ouverte'],
		motif: 'Reconstitution : le schéma court sur trois ans.'
	},
	evaluation: {
		niveau: 'co_construction',
		question: 'Que montre le bilan de l’année ?',
		presentation: 'Un bilan est dressé chaque année.',
		livrable: 'Bilan annuel',
		entree: [],
		sortie: ['Le bilan de l’année est dressé'],
		etats: [],
		motif: ''
	}
};

const MODELE = {
	...MODELES.spaser,
	colleges: [],
	instances: [
		{ nom: 'Assemblée départementale', role: 'decide' as const, composition: 'Adopte le schéma.' },
		{
			nom: 'Conseil départemental de l’ESS',
			role: 'conseille' as const,
			composition: 'Conseil d’acteurs de l’économie sociale et solidaire, depuis 2013.'
		},
		{
			nom: 'Groupe de travail des directions qui achètent',
			role: 'conseille' as const,
			composition: 'Toutes les directions du Département qui achètent.'
		}
	],
	etapes: MODELES.spaser.etapes.map((etape) => {
		const { etats: _, motif: __, ...telling } = ETAPES[etape.nature];
		return { ...etape, ...telling };
	})
};

const JALONS = [
	['validation', 'deliberation', 'Adoption du SPASER à l’unanimité', '2017-01-01'],
	['evaluation', 'echeance', 'Bilan de la première année', '2018-01-01'],
	['evaluation', 'echeance', 'Bilan de la deuxième année', '2019-01-01'],
	['evaluation', 'echeance', 'Bilan de la troisième année', '2020-01-01']
] as const;

async function tellEtapes(porteuse: Supabase, demarcheId: string): Promise<Map<Nature, string>> {
	const rows = unwrap(await porteuse.from('etape').select('id, nature').eq('demarche_id', demarcheId));
	for (const { id, nature } of rows) {
		const { etats, motif } = ETAPES[nature];
		if (etats.length > 0) unwrap(await porteuse.from('critere').update({ rempli: true }).eq('etape_id', id));
		for (const vers of etats)
			unwrap(await porteuse.rpc('change_etape_etat', { p_etape: id, p_vers: vers, p_motif: motif }));
	}
	return new Map(rows.map(({ id, nature }) => [nature, id]));
}

/** The porteuse rebuilds the démarche of the Pas-de-Calais from the SPASER modèle; answers its identifier. */
export async function createPasDeCalais(porteuse: Supabase): Promise<string> {
	const saisie = {
		titre: 'SPASER – Département du Pas-de-Calais',
		question:
			'Comment les achats du Département peuvent-ils être socialement et écologiquement responsables ?',
		objet:
			'Écrire avec le conseil d’acteurs de l’ESS et toutes les directions qui achètent le schéma de promotion des achats publics socialement et écologiquement responsables (SPASER) du Département, puis en dresser un bilan chaque année.',
		territoire: 'Pas-de-Calais',
		visibilite: 'public' as const
	};
	const created = await demarches.create(porteuse, saisie, { cle: 'spaser', modele: MODELE });
	if ('refus' in created) throw new Error(`demonstration refused: ${created.refus}`);
	const { id } = unwrap(await porteuse.from('demarche').select('id').eq('slug', created.slug).single());
	unwrap(
		await porteuse
			.from('demarche')
			.update({ avertissement: typographier(AVERTISSEMENT) })
			.eq('id', id)
	);
	unwrap(
		await porteuse
			.from('demarche_territoire')
			.insert({ demarche_id: id, nature: 'departement', code: '62', nom: 'Pas-de-Calais' })
	);
	const etapeIds = await tellEtapes(porteuse, id);
	unwrap(
		await porteuse.from('jalon').insert(
			JALONS.map(([etape, nature, titre, debut]) => ({
				...{ demarche_id: id, etape_id: etapeIds.get(etape)!, nature, titre, debut },
				date_precision: 'annee' as const
			}))
		)
	);
	return id;
}
