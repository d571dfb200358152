import type { Voix } from './voix.ts';

interface Reaction {
	/** The title of the contribution that it is about. */
	sur: string;
	nature: 'argument_pour' | 'argument_contre' | 'reponse';
	voix: Voix;
	texte: string;
}

const pour = (sur: string, voix: Voix, texte: string): Reaction => ({
	sur,
	nature: 'argument_pour',
	voix,
	texte
});
const contre = (sur: string, voix: Voix, texte: string): Reaction => ({
	sur,
	nature: 'argument_contre',
	voix,
	texte
});
const reponse = (sur: string, voix: Voix, texte: string): Reaction => ({
	sur,
	nature: 'reponse',
	voix,
	texte
});

const LOTS = 'Des lots à taille d’atelier';
const LISTE = 'Publier en janvier la liste des achats de l’année';
const SAISON = 'Acheter par saison plutôt que par catalogue';
const PAIN = 'Le pain : un lot par lycée';
const MOBILIER = 'Un lot « remise en état » dans chaque marché de mobilier';
const CHANVRE = 'Un premier bâtiment en chanvre et en chaux, suivi pendant cinq ans';
const AVANCE = 'Une avance de 30 % pour les structures d’insertion';
const GUICHET = 'Un guichet unique de la clause dans chaque département';
const DELAI = 'Afficher le délai moyen de paiement';
const VELO = 'Les derniers kilomètres à vélo';
const ORDINATEURS = 'Donner une deuxième vie aux ordinateurs, ici';
const INDICATEURS = 'Des indicateurs choisis avec celles et ceux qui les remplissent';
const CASSE = 'Qui répond si une porte de réemploi casse ?';
const SUITE = 'Que deviendront nos contributions ?';

/** What was answered in December to those that came before; as invented as they are. */
export const REACTIONS: readonly Reaction[] = [
	pour(
		LOTS,
		'chanvre',
		'Sur un chantier découpé, nous étions cinq candidats d’ici. Sur le même en un seul lot, aucun.'
	),
	contre(
		LOTS,
		'cars',
		'Plus de lots, c’est plus de dossiers à écrire et à lire. Si personne n’est ajouté dans les services, les délais vont s’allonger.'
	),
	contre(LOTS, 'habitant', 'Quand il y a dix entreprises et une fuite, chacune dit que c’est l’autre.'),
	pour(LISTE, 'menuiserie', 'Savoir en janvier, c’est pouvoir prendre un apprenti en septembre.'),
	pour(LISTE, 'goemons', 'Même approximative, cette liste nous servirait tout de suite.'),
	contre(
		LISTE,
		'imprimerie',
		'Attention aux annonces qui ne se font pas : on se prépare, on investit, et rien ne vient.'
	),
	pour(SAISON, 'maraichers', 'C’est ainsi que l’on cultive. Le menu peut suivre le champ.'),
	contre(
		SAISON,
		'annick',
		'Un menu qui change chaque semaine demande des bras en cuisine. Avec les équipes actuelles, je ne vois pas comment.'
	),
	pour(PAIN, 'habitant', 'Simple, rapide, visible par tous les élèves. On peut commencer là.'),
	contre(
		PAIN,
		'reseau',
		'Un seul boulanger par lycée : que se passe-t-il pendant ses congés ? Deux lots tournants, plutôt.'
	),
	pour(MOBILIER, 'ficelle', 'Nous pouvons fournir les pièces. L’objectif d’une sur dix est raisonnable.'),
	contre(
		MOBILIER,
		'habitant',
		'Si les plateaux sont tous différents, les élèves diront qu’on leur donne des restes. À soigner.'
	),
	pour(CHANVRE, 'tanguy', 'Publier aussi ce qui a mal tourné : rien que pour cela, je soutiens.'),
	contre(
		CHANVRE,
		'youenn',
		'Cinq ans de suivi, c’est long. Qui paiera la cinquième année, quand l’équipe aura changé ?'
	),
	pour(AVANCE, 'federation', 'L’avance ne coûte rien à l’acheteur et change tout pour la trésorerie.'),
	contre(
		AVANCE,
		'imprimerie',
		'Pourquoi les seules structures d’insertion ? Une entreprise de cinq personnes a les mêmes fins de mois.'
	),
	pour(GUICHET, 'menuiserie', 'Un seul numéro de téléphone : voilà ce qui nous a manqué la première fois.'),
	contre(
		GUICHET,
		'menhir',
		'Attention à ne pas éloigner la décision. Le meilleur interlocuteur est souvent dans le pays, pas au chef-lieu.'
	),
	pour(DELAI, 'cars', 'Avec le délai le plus long aussi, pas seulement la moyenne.'),
	pour(VELO, 'habitant', 'Moins de camionnettes devant l’école : oui.'),
	contre(VELO, 'cars', 'À Rennes, d’accord. À la campagne, le dernier kilomètre en fait douze.'),
	pour(ORDINATEURS, 'velos', 'Nos trois postes viennent de là. Aucun souci depuis deux ans.'),
	contre(ORDINATEURS, 'habitant', 'Il faut être certain que les données sont effacées. Qui le contrôle ?'),
	pour(INDICATEURS, 'linge', 'Six tableaux : c’est exactement notre compte.'),
	reponse(
		CASSE,
		'menhir',
		'Chez nous, l’atelier garantit la pièce deux ans et son assurance la couvre, comme pour du neuf.'
	),
	reponse(SUITE, 'annick', 'Même question. Une ligne par contribution me suffirait.')
];
