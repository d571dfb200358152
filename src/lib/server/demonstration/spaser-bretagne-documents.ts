import type { Nature } from '../../domain/etape/nature.ts';
import { contentOf, type Bloc } from '../../documents/texte/plans/blocks.ts';
import { bilanPartage } from '../../documents/texte/plans/bilan-partage.ts';
import { typographier } from '../../messages/typographie.ts';
import * as documents from '../data/documents.ts';
import { unwrap } from '../data/unwrap.ts';
import type { Runtime } from '../runtime.ts';
import type { Cast } from './load.ts';

// Facts come from the public accounts of the real démarche. What was said in a workshop is nowhere in them: the minutes
// below are invented, and say so before anything else.

const RECONSTITUTION =
	'Reconstitution pour la démonstration, d’après les comptes rendus publics de la démarche. La Région Bretagne n’a pas écrit ce texte.';
const FICTIF =
	'Compte rendu fictif, écrit pour la démonstration : cet atelier, ses échanges et les personnes citées n’existent pas.';

const DIAGNOSTIC: Bloc[] = [
	{ encadre: 'note', texte: RECONSTITUTION },
	{ titre: 'Ce que nous regardons' },
	{
		texte:
			'Les achats de la Région Bretagne : travaux, fournitures et services. La question est de savoir ce que la commande publique peut changer pour l’emploi, l’environnement et les entreprises du territoire.'
	},
	{ titre: 'Ce que nous savons' },
	{
		tableau: [
			['Fait ou chiffre', 'Date', 'Source'],
			['La Région achète pour environ 250 millions d’euros par an', 'Non précisée', 'Comptes rendus publics'],
			[
				'Les deux tiers de ces achats vont à des fournisseurs locaux',
				'Non précisée',
				'Comptes rendus publics'
			],
			['Un état des lieux interne des achats est fait', '2017', 'Comptes rendus publics'],
			['Neuf ateliers participatifs se tiennent', '2017', 'Comptes rendus publics']
		]
	},
	{ titre: 'Le cadre' },
	{
		texte:
			'Une collectivité dont les achats dépassent un seuil adopte un schéma de promotion des achats publics socialement et écologiquement responsables, ou SPASER.'
	},
	{
		liste: [
			'Le seuil était de 100 millions d’euros par an ; il est de 50 millions depuis 2023.',
			'Les premiers objectifs nationaux étaient de 25 % de marchés avec une clause sociale et de 30 % avec une clause environnementale.',
			'En 2019, 32 collectivités sur environ 160 avaient adopté un tel schéma.'
		]
	},
	{ titre: 'Ce qu’il reste à apprendre' },
	{
		taches: [
			'Compter les achats par filière, en commençant par l’alimentation et le bâtiment',
			'Préparer la consultation publique en ligne',
			'Prévoir une réunion publique dans chacun des quatre départements'
		]
	}
];

const COMPTE_RENDU: Bloc[] = [
	{ encadre: 'attention', texte: FICTIF },
	{
		tableau: [
			['Date et lieu', 'Animation', 'Nombre de personnes'],
			['Un mardi de 2017, salle des fêtes', 'Inès Vasseur', 'Une vingtaine']
		]
	},
	{ titre: 'La question du jour' },
	{ texte: 'Comment une petite structure peut-elle répondre à un marché public ?' },
	{ titre: 'Ce qui s’est dit' },
	{
		liste: [
			'Les dossiers demandent du temps que les petites équipes n’ont pas.',
			'Les lots sont souvent trop grands ; plusieurs personnes proposent d’allotir davantage.',
			'Une rencontre avant la publication aide à comprendre ce qui est attendu.'
		]
	},
	{ titre: 'Ce qui fait accord' },
	{ liste: ['Annoncer les achats à venir plusieurs mois avant.'] },
	{ titre: 'Ce qui reste en débat' },
	{
		liste: [
			'La place des critères sociaux dans la note : pour certains elle doit grandir, pour d’autres elle suffit.'
		]
	},
	{ titre: 'Et maintenant' },
	{ taches: ['Relire ce compte rendu : tout le monde, sous deux semaines'] }
];

interface Texte {
	titre: string;
	nature: Nature;
	auteur: 'porteuse' | 'facilitatrice';
	blocs: readonly Bloc[];
	/** The name under which it is published; null: it is not. */
	publie: string | null;
}

const TEXTES: readonly Texte[] = [
	{
		titre: 'Diagnostic partagé',
		nature: 'diagnostic',
		auteur: 'porteuse',
		blocs: DIAGNOSTIC,
		publie: 'Reconstitution pour la démonstration'
	},
	{
		titre: 'Compte rendu d’atelier (fictif)',
		nature: 'debat',
		auteur: 'facilitatrice',
		blocs: COMPTE_RENDU,
		publie: null
	},
	{
		titre: 'Bilan partagé',
		nature: 'evaluation',
		auteur: 'facilitatrice',
		blocs: bilanPartage.blocs,
		publie: null
	}
];

/** The people write the documents of the démarche as the pages let them. Their roles are set already. */
export async function writeDocuments(
	runtime: Runtime,
	cast: Cast,
	demarcheId: string,
	names: Record<string, string>
) {
	const etapes = unwrap(
		await cast.porteuse.client.from('etape').select('id, nature').eq('demarche_id', demarcheId)
	);
	for (const { titre, nature, auteur, blocs, publie } of TEXTES) {
		const { client, id: person } = cast[auteur];
		const author = { id: person, name: names[auteur]! };
		const created = await documents.create(client, demarcheId, {
			titre,
			etape_id: etapes.find((etape) => etape.nature === nature)!.id,
			lecture: 'observateur',
			ecriture: 'contributeur'
		});
		if ('refus' in created) throw new Error(`demonstration refused: ${created.refus}`);
		await runtime.documents.fill(created.id, author, contentOf(blocs, typographier));
		if (publie === null) continue;
		const version = await runtime.documents.saveVersion(created.id, author, {
			genre: 'publiee',
			nom: publie
		});
		const { modifie_le } = (await documents.get(client, demarcheId, created.id))!;
		const refus = await documents.updatePublication(client, created.id, version, modifie_le);
		if (refus) throw new Error(`demonstration refused: ${refus}`);
	}
}
