import { optionsOf, type QuestionPreparee } from './consultation.ts';
import type { Voix } from './voix.ts';

/** A small questionnaire of the mise en œuvre, open: whoever visits the demonstration may answer it. */
export const QUESTIONNAIRE = {
	nature: 'questionnaire',
	titre: 'Le schéma, vu de chez vous',
	presentation:
		'Questionnaire inventé pour la démonstration : deux minutes, quatre questions. Les réponses déjà reçues sont fictives. Répondez pour essayer.',
	remerciement: 'Merci. Les résultats sont publics, sans votre nom.',
	resultats_publics: true
} as const;

export const QUESTIONS: readonly QuestionPreparee[] = [
	{
		nature: 'unique',
		libelle: 'Avez-vous répondu à un marché public ces deux dernières années ?',
		requise: true,
		reglages: {
			options: optionsOf('Oui, et nous en avons gagné au moins un', 'Oui, sans succès', 'Non, jamais')
		}
	},
	{
		nature: 'multiple',
		libelle: 'Qu’avez-vous vu changer ?',
		aide: 'Autant de réponses que vous voulez.',
		reglages: {
			options: optionsOf(
				'Des lots plus petits',
				'Des achats annoncés plus tôt',
				'Des dossiers plus simples',
				'Des paiements plus rapides',
				'Rien pour le moment'
			)
		}
	},
	{
		nature: 'echelle',
		libelle: 'Vous sentez-vous informé de l’avancement ?',
		reglages: { de: 1, a: 5, etiquette_de: 'Pas du tout', etiquette_a: 'Tout à fait' }
	},
	{ nature: 'longue', libelle: 'Que faudrait-il faire maintenant ?' }
];

interface ReponseFictive {
	voix: Voix;
	/** Ids of the options of the first question, then of the second. */
	marche: string;
	change: readonly string[];
	informe: number;
	ensuite?: string;
}

/** Twelve people answered, none of whom exists. */
export const REPONSES: readonly ReponseFictive[] = [
	{
		voix: 'menhir',
		marche: 'a',
		change: ['a', 'b'],
		informe: 4,
		ensuite: 'Faire la même chose pour les services : nettoyage, collecte, entretien.'
	},
	{ voix: 'goemons', marche: 'a', change: ['b'], informe: 4 },
	{
		voix: 'estran',
		marche: 'b',
		change: ['b', 'c'],
		informe: 3,
		ensuite: 'Expliquer davantage pourquoi une offre n’est pas retenue.'
	},
	{ voix: 'menuiserie', marche: 'a', change: ['a', 'c'], informe: 3 },
	{
		voix: 'cars',
		marche: 'b',
		change: ['e'],
		informe: 2,
		ensuite: 'Tenir les délais de paiement partout, pas seulement au siège.'
	},
	{ voix: 'chanvre', marche: 'b', change: ['b'], informe: 3 },
	{
		voix: 'linge',
		marche: 'a',
		change: ['a', 'b', 'd'],
		informe: 5,
		ensuite: 'Continuer les visites d’ateliers : ce sont elles qui ont tout débloqué.'
	},
	{
		voix: 'maraichers',
		marche: 'c',
		change: ['e'],
		informe: 1,
		ensuite: 'Nous dire les volumes un an avant.'
	},
	{ voix: 'ficelle', marche: 'c', change: ['b'], informe: 3 },
	{
		voix: 'tanguy',
		marche: 'c',
		change: ['e'],
		informe: 2,
		ensuite: 'Publier les cinq chiffres chaque année.'
	},
	{ voix: 'habitant', marche: 'c', change: [], informe: 2 },
	{ voix: 'imprimerie', marche: 'a', change: ['c', 'd'], informe: 4 }
];
