import type { Etat, SensCritere } from '../../domain/etape/cycle-de-vie.ts';
import type { Nature } from '../../domain/etape/nature.ts';
import type { Niveau } from '../../domain/etape/niveau.ts';
import { typographier } from '../../messages/typographie.ts';
import { MODELES } from '../../modeles/catalogue.ts';
import type { Supabase } from '../data/client.ts';
import * as demarches from '../data/demarches.ts';
import { unwrap } from '../data/unwrap.ts';

// Rebuilt from the public accounts of the real démarche (RTES and its partners): a fact is dated as precisely as it is
// known and no further. What the accounts do not say is left empty; what is invented says so.

const AVERTISSEMENT =
	'Reconstitution pour la démonstration, d’après les comptes rendus publics du SPASER de la Région Bretagne. Les personnes, les structures et les 77 contributions sont fictives ; la Région n’a pas pris part à cette page.';

const BRETAGNE = { nature: 'region', code: '53', nom: 'Bretagne' } as const;

interface Etape {
	niveau: Niveau;
	question: string;
	presentation: string;
	livrable: string;
	/** What the accounts say was done (true) and what they leave to be seen. */
	criteres: [sens: SensCritere, libelle: string, rempli: boolean][];
	etats: Etat[];
	motif: string;
}

const ETAPES: Record<Nature, Etape> = {
	diagnostic: {
		niveau: 'co_construction',
		question: 'Qu’achète la Région, à qui, et que pourrait changer sa commande publique ?',
		presentation:
			'La Région achète pour environ 250 millions d’euros par an, dont les deux tiers à des fournisseurs locaux. En 2017, un état des lieux interne et neuf ateliers participatifs ont servi de point de départ.',
		livrable: 'État des lieux des achats et constats des neuf ateliers',
		criteres: [
			['entree', 'L’état des lieux interne des achats est fait', true],
			['sortie', 'Les neuf ateliers participatifs se sont tenus', true]
		],
		etats: ['ouverte', 'close'],
		motif: 'Reconstitution : cette étape s’est tenue en 2017.'
	},
	debat: {
		niveau: 'consultation',
		question: 'Quelles priorités pour des achats responsables en Bretagne ?',
		presentation:
			'Une consultation publique en ligne est ouverte en octobre 2017. Une réunion publique se tient dans chacun des quatre départements. 77 contributions sont reçues, dont beaucoup de fédérations.',
		livrable: '77 contributions reçues',
		criteres: [
			['entree', 'La consultation publique en ligne est prête', true],
			['sortie', 'Une réunion publique s’est tenue dans chacun des quatre départements', true],
			['sortie', 'Les contributions reçues sont comptées', true]
		],
		etats: ['ouverte', 'close'],
		motif: 'Reconstitution : cette étape a commencé en octobre 2017.'
	},
	validation: {
		niveau: 'concertation',
		question: 'Quels chantiers et quels objectifs retenir, avec quels indicateurs ?',
		presentation:
			'Le schéma est adopté en juin 2018 : 4 chantiers, 25 objectifs, et pour chacun un ou deux indicateurs.',
		livrable: 'SPASER adopté en juin 2018',
		criteres: [
			['entree', 'Les chantiers et les objectifs sont écrits', true],
			['sortie', 'Chaque objectif a un ou deux indicateurs', true],
			['sortie', 'Le Conseil régional a adopté le schéma', true]
		],
		etats: ['ouverte', 'close'],
		motif: 'Reconstitution : le schéma a été adopté en juin 2018.'
	},
	mise_en_oeuvre: {
		niveau: 'co_construction',
		question: 'Où en sont les 25 objectifs ?',
		presentation:
			'Des groupes de travail par filière se réunissent, notamment sur l’alimentation et le bâtiment. Un observatoire des données d’achat montre l’avancement au fil de l’eau, jusqu’en 2022.',
		livrable: 'Observatoire des données d’achat',
		criteres: [
			['entree', 'Des groupes de travail par filière sont constitués', true],
			['sortie', 'L’observatoire des données d’achat couvre les 25 objectifs', false]
		],
		etats: ['ouverte'],
		motif: 'Reconstitution : la mise en œuvre va de 2018 à 2022.'
	},
	evaluation: {
		niveau: 'co_construction',
		question: 'Qu’est-ce que le schéma a changé, en chiffres et pour les personnes ?',
		presentation: 'Des bilans quantitatifs et qualitatifs sont prévus.',
		livrable: 'Bilans quantitatifs et qualitatifs',
		criteres: [
			['entree', 'Les questions évaluatives sont écrites ensemble', false],
			['sortie', 'Le bilan quantitatif est publié', false],
			['sortie', 'Le bilan qualitatif est publié', false]
		],
		etats: [],
		motif: ''
	}
};

const INSTANCES = [
	{
		nom: 'Conseil régional',
		role: 'decide' as const,
		composition: 'Les conseillères et conseillers régionaux. Adopte le schéma.',
		ordre: 1
	},
	{
		nom: 'Groupes de travail par filière',
		role: 'suit' as const,
		composition: 'Acheteurs de la Région et acteurs de la filière : alimentation, bâtiment.',
		ordre: 2
	}
];

type Precision = 'mois' | 'annee';
const jalon = (
	etape: Nature,
	nature:
		| 'atelier'
		| 'reunion_publique'
		| 'reunion_interne'
		| 'consultation'
		| 'deliberation'
		| 'publication'
		| 'echeance',
	titre: string,
	debut: string,
	date_precision: Precision,
	fin: string | null = null
) => ({ etape, nature, titre, debut, date_precision, fin });

const JALONS = [
	jalon('diagnostic', 'reunion_interne', 'État des lieux interne des achats', '2017-01-01', 'annee'),
	jalon('diagnostic', 'atelier', 'Neuf ateliers participatifs', '2017-01-01', 'annee'),
	jalon('debat', 'consultation', 'Ouverture de la consultation publique en ligne', '2017-10-01', 'mois'),
	...['dans les Côtes-d’Armor', 'dans le Finistère', 'en Ille-et-Vilaine', 'dans le Morbihan'].map((lieu) =>
		// The accounts tell of them along with the consultation, without a date of their own.
		jalon('debat', 'reunion_publique', `Réunion publique ${lieu}`, '2017-10-01', 'annee')
	),
	jalon('validation', 'deliberation', 'Adoption du SPASER', '2018-06-01', 'mois'),
	jalon('mise_en_oeuvre', 'echeance', 'Durée du schéma', '2018-06-01', 'annee', '2022-12-31')
];

async function replaceCriteres(
	porteuse: Supabase,
	place: { demarche_id: string; etape_id: string },
	criteres: Etape['criteres']
): Promise<void> {
	unwrap(await porteuse.from('critere').delete().eq('etape_id', place.etape_id));
	const rows = criteres.map(([sens, libelle, rempli], ordre) => ({ ...place, sens, libelle, rempli, ordre }));
	unwrap(await porteuse.from('critere').insert(rows));
}

async function fillEtapes(porteuse: Supabase, demarcheId: string): Promise<Map<string, string>> {
	const rows = unwrap(await porteuse.from('etape').select('id, nature').eq('demarche_id', demarcheId));
	for (const { id, nature } of rows) {
		const { etats, motif, criteres, ...content } = ETAPES[nature];
		unwrap(await porteuse.from('etape').update(content).eq('id', id));
		await replaceCriteres(porteuse, { demarche_id: demarcheId, etape_id: id }, criteres);
		for (const vers of etats) {
			unwrap(await porteuse.rpc('change_etape_etat', { p_etape: id, p_vers: vers, p_motif: motif }));
		}
	}
	return new Map(rows.map(({ id, nature }) => [nature, id]));
}

/** The porteuse rebuilds the démarche on the pages' own data functions. Answers its id. */
export async function createBretagne(porteuse: Supabase, region: string): Promise<string> {
	// Its instances and collèges are those of the accounts, not those that the modèle proposes.
	const origine = { cle: 'spaser', modele: { ...MODELES.spaser, instances: [], colleges: [] } };
	const saisie = {
		titre: 'SPASER – Région Bretagne',
		question: 'Comment faire de la commande publique régionale un levier social, écologique et local ?',
		objet:
			'Écrire avec les acteurs le schéma de promotion des achats publics socialement et écologiquement responsables (SPASER) de la Région, puis en suivre les résultats.',
		territoire: 'Bretagne',
		visibilite: 'public' as const
	};
	const created = await demarches.create(porteuse, saisie, origine);
	if ('refus' in created) throw new Error(`demonstration refused: ${created.refus}`);
	const { id } = unwrap(await porteuse.from('demarche').select('id').eq('slug', created.slug).single());
	unwrap(
		await porteuse
			.from('demarche')
			.update({ avertissement: typographier(AVERTISSEMENT) })
			.eq('id', id)
	);
	unwrap(await porteuse.from('portage').insert({ demarche_id: id, organisation_id: region, ordre: 1 }));
	unwrap(await porteuse.from('demarche_territoire').insert({ ...BRETAGNE, demarche_id: id }));
	const etapeIds = await fillEtapes(porteuse, id);
	unwrap(
		await porteuse.from('instance').insert(INSTANCES.map((instance) => ({ ...instance, demarche_id: id })))
	);
	unwrap(
		await porteuse
			.from('jalon')
			.insert(
				JALONS.map(({ etape, ...rest }) => ({ ...rest, demarche_id: id, etape_id: etapeIds.get(etape)! }))
			)
	);
	return id;
}
