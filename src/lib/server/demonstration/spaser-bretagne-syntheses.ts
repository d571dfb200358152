import { contentOf, type Bloc } from '../../documents/texte/plans/blocks.ts';
import type { Refus } from '../../domain/refus.ts';
import { typographier } from '../../messages/typographie.ts';
import * as documents from '../data/documents.ts';
import * as syntheses from '../data/syntheses.ts';
import { unwrap } from '../data/unwrap.ts';
import type { Runtime } from '../runtime.ts';
import type { Cast } from './load.ts';

// What the invented contributions say together, as invented as they are.

const FICTIF = 'Texte fictif, écrit pour la démonstration à partir de contributions fictives.';

interface Texte {
	titre: string;
	essentiel: string;
	/** Titles of what it gathers. */
	contributions: readonly string[];
	/** Empty: nobody began it. */
	blocs: readonly Bloc[];
	publiee: boolean;
}

/** The syntheses of the demonstration, in their order. */
export const SYNTHESES: readonly Texte[] = [
	{
		titre: 'Acheter par saison, et le dire un an avant',
		essentiel:
			'Les cuisines et les producteurs demandent la même chose : des volumes annoncés tôt, un menu qui suit la saison, des lots qu’un producteur ou un groupement peut servir.',
		contributions: [
			'Acheter par saison plutôt que par catalogue',
			'Nos légumes partent loin et reviennent',
			'Connaître les quantités un an avant',
			'Le pain : un lot par lycée',
			'Acheter de la fraîcheur, puisque l’on ne peut pas acheter de la proximité',
			'Une légumerie partagée',
			'Une tournée commune pour les petits producteurs'
		],
		blocs: [
			{ encadre: 'attention', texte: FICTIF },
			{ titre: 'Ce qui revient' },
			{
				liste: [
					'Annoncer les volumes par bassin, un an avant, même approximatifs.',
					'Fixer une enveloppe et une qualité, et laisser le contenu suivre la saison.',
					'Partager ce qui coûte trop cher à un seul : légumerie, tournée, stockage.'
				]
			},
			{ titre: 'Ce qui reste en débat' },
			{
				texte:
					'Un menu qui change demande du temps en cuisine. Des contributions le proposent, d’autres rappellent que les équipes actuelles n’ont pas ce temps.'
			}
		],
		publiee: true
	},
	{
		titre: 'Des marchés à la taille des petites structures',
		essentiel:
			'Des lots plus petits, des dossiers plus courts et du temps pour se grouper. Plusieurs préviennent : plus de lots, c’est aussi plus de travail pour les services.',
		contributions: [
			'Deux jours de travail pour un dossier, sans savoir pourquoi on a perdu',
			'Des lots à taille d’atelier',
			'Perdu pour une case',
			'Un dossier de quatre pages sous 25 000 euros',
			'Aider les groupements à se former, et leur laisser le temps',
			'Pourquoi trois références du même type ?',
			'La clause mal dosée écarte les très petites entreprises',
			'Le pain : un lot par lycée'
		],
		blocs: [],
		publiee: true
	},
	{
		titre: 'Se parler avant de publier un marché',
		essentiel:
			'Une liste des achats de l’année, des rencontres encadrées, un rendez-vous court avant chaque gros marché : le droit le permet déjà.',
		contributions: [
			'Être prévenus quand un marché nous concerne',
			'Publier en janvier la liste des achats de l’année',
			'On a peur de se parler',
			'Se rencontrer avant est permis et encadré',
			'Une demi-heure en visioconférence avant chaque gros marché',
			'Un salon inversé : les acheteurs tiennent les stands',
			'Connaître les quantités un an avant'
		],
		blocs: [],
		publiee: true
	},
	{
		titre: 'Payer vite ceux qui n’ont pas de trésorerie',
		essentiel: 'Des avances, des délais tenus et affichés : ce qui décide si une petite structure répond.',
		contributions: [
			'J’ai avancé les salaires',
			'Une avance de 30 % pour les structures d’insertion',
			'Trente jours, et des intérêts de plein droit',
			'Afficher le délai moyen de paiement'
		],
		blocs: [],
		publiee: true
	},
	{
		titre: 'Réemployer avant d’acheter neuf',
		essentiel: 'Prévenir avant une démolition, réparer le mobilier, garder la trace de ce qui dort.',
		contributions: [
			'Être prévenus trois semaines avant une démolition',
			'Le mobilier de mon ancien lycée',
			'Un lot « remise en état » dans chaque marché de mobilier',
			'Qui répond si une porte de réemploi casse ?',
			'Un inventaire commun de ce qui dort',
			'Donner une deuxième vie aux ordinateurs, ici'
		],
		blocs: [],
		publiee: false
	},
	{
		titre: 'Des heures d’insertion qui mènent à un emploi',
		essentiel: '',
		contributions: [
			'Ce que ces heures ont changé pour moi',
			'Une clause qui nous a fait embaucher',
			'Des heures de formation comptées',
			'On compte les heures, pas les personnes'
		],
		blocs: [],
		publiee: false
	}
];

function accept(refus: Refus | null): void {
	if (refus) throw new Error(`demonstration refused: ${refus}`);
}

function accepted<T extends object>(answer: T | { refus: Refus }): T {
	if ('refus' in answer) accept(answer.refus);
	return answer as T;
}

/** The facilitatrice gathers the contributions that came, and publishes some of what they say together. */
export async function gatherSyntheses(
	runtime: Runtime,
	{ facilitatrice: { client, id } }: Cast,
	demarche: string,
	name: string
): Promise<void> {
	const rows = unwrap(
		await client.from('contribution').select('id, titre').eq('demarche_id', demarche).is('parent_id', null)
	);
	const ids = new Map(rows.map((row) => [row.titre, row.id]));
	const person = { id, name };
	for (const { titre, essentiel, contributions, blocs, publiee } of SYNTHESES) {
		const saisie = { titre: typographier(titre), essentiel: typographier(essentiel) };
		const found = contributions.map((one) => ids.get(typographier(one))!);
		const { numero } = accepted(await syntheses.create(client, demarche, saisie, found));
		const synthese = (await syntheses.get(client, demarche, numero))!;
		if (blocs.length) {
			const { document } = accepted(await syntheses.createTexte(client, synthese.id));
			await runtime.documents.fill(document, person, contentOf(blocs, typographier));
			const version = await runtime.documents.saveVersion(document, person, { genre: 'publiee', nom: null });
			const { modifie_le } = (await documents.get(client, demarche, document))!;
			accept(await documents.updatePublication(client, document, version, modifie_le));
		}
		if (publiee) accept(await syntheses.updatePublication(client, synthese.id, true));
	}
}
