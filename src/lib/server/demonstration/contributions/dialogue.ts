import type { Apport } from './apport.ts';

/** Talking before a purchase, and being paid after it. */
export const DIALOGUE: readonly Apport[] = [
	{
		le: '2017-10-10',
		nature: 'proposition',
		par: 'en_ligne',
		voix: 'reseau',
		lieu: null,
		themes: ['dialogue', 'acces'],
		titre: 'Publier en janvier la liste des achats de l’année',
		texte: [
			'Une liste simple, un tableau par filière : ce qui sera acheté, vers quelle date, pour quel montant approximatif, et qui appeler. Elle n’engage à rien. Elle permet à une petite structure de choisir les deux marchés qui lui vont, de préparer un groupement, d’embaucher à temps.',
			'Une mise à jour en juin suffit. Si un achat est abandonné, qu’on le dise aussi.'
		]
	},
	{
		le: '2017-10-13',
		nature: 'constat',
		par: 'atelier',
		voix: 'habitant',
		lieu: 'morlaix',
		themes: ['dialogue'],
		titre: 'On a peur de se parler',
		texte: [
			'Les acheteurs craignent le favoritisme, les fournisseurs craignent d’être mal vus. Résultat : personne n’appelle.'
		]
	},
	{
		le: '2017-10-18',
		nature: 'source',
		par: 'en_ligne',
		voix: 'reseau',
		lieu: null,
		themes: ['dialogue'],
		titre: 'Se rencontrer avant est permis et encadré',
		texte: [
			'L’article 4 du décret du 25 mars 2016 autorise l’acheteur à consulter des entreprises et à leur demander leur avis pour préparer un marché, à condition de ne pas fausser la concurrence et de traiter tout le monde de la même façon. Un compte rendu joint au dossier suffit le plus souvent à le prouver.'
		]
	},
	{
		le: '2017-10-24',
		nature: 'proposition',
		par: 'courriel',
		voix: 'estran',
		lieu: 'lannion',
		themes: ['dialogue', 'numerique'],
		titre: 'Une demi-heure en visioconférence avant chaque gros marché',
		texte: [
			'Tout le monde ne peut pas venir à Rennes un mardi à 9 h. Une présentation de trente minutes à distance, enregistrée, avec les questions posées et les réponses publiées le lendemain : coût presque nul, égalité parfaite entre les candidats.'
		]
	},
	{
		le: '2017-10-26',
		nature: 'temoignage',
		par: 'papier',
		voix: 'cars',
		lieu: 'dinan',
		themes: ['delais'],
		titre: 'J’ai avancé les salaires',
		texte: [
			'Facture de 38 000 euros à un acheteur public, payée en quatre mois pour un désaccord sur 200 euros. J’ai avancé les salaires avec mon épargne. Payez ce qui n’est pas discuté, et discutons du reste.'
		]
	},
	{
		le: '2017-10-31',
		nature: 'besoin',
		par: 'en_ligne',
		voix: 'menhir',
		lieu: 'quimper',
		themes: ['delais', 'insertion'],
		titre: 'Une avance de 30 % pour les structures d’insertion',
		texte: [
			'Nous payons les salaires le 28 du mois, quoi qu’il arrive. L’avance minimale prévue par les textes est de 5 %, et beaucoup de nos marchés sont trop petits pour y donner droit. Une avance de 30 %, sans garantie bancaire, nous permettrait de prendre des marchés que nous refusons aujourd’hui.'
		]
	},
	{
		le: '2017-11-02',
		nature: 'source',
		par: 'courriel',
		voix: 'federation',
		lieu: null,
		themes: ['delais'],
		titre: 'Trente jours, et des intérêts de plein droit',
		texte: [
			'Rappel utile : une collectivité paie en trente jours (décret du 29 mars 2013). Au-delà, les intérêts moratoires et une indemnité de 40 euros sont dus sans que le fournisseur les demande. Presque personne n’ose les réclamer. Les verser d’office serait un signe fort.'
		]
	},
	{
		le: '2017-11-07',
		nature: 'proposition',
		par: 'atelier',
		voix: 'fournil',
		lieu: 'pontivy',
		themes: ['delais', 'suivi'],
		titre: 'Afficher le délai moyen de paiement',
		texte: ['Un chiffre par trimestre, par direction. Ce qui s’affiche s’améliore.']
	},
	{
		le: '2017-11-10',
		nature: 'question',
		par: 'en_ligne',
		voix: 'imprimerie',
		lieu: 'vitre',
		themes: ['dialogue'],
		titre: 'Peut-on proposer quelque chose qui n’est pas demandé ?',
		texte: [
			'Nous savons imprimer sur un papier recyclé qui coûte 4 % de moins. Le cahier des charges fixe une marque. Les variantes sont interdites. À qui le dire, et quand ?'
		]
	},
	{
		le: '2017-11-15',
		nature: 'proposition',
		par: 'en_ligne',
		voix: 'federation',
		lieu: 'lorient',
		themes: ['dialogue', 'reserves'],
		titre: 'Un salon inversé : les acheteurs tiennent les stands',
		texte: [
			'Une journée par an où chaque service acheteur tient une table, et où les structures passent de l’une à l’autre. Dix minutes par rendez-vous, inscription libre.',
			'Nous en avons organisé un entre nos adhérents : 40 structures, 210 rendez-vous, et une phrase entendue vingt fois dans la journée : je ne savais pas que vous existiez.'
		]
	},
	{
		le: '2017-11-21',
		nature: 'constat',
		par: 'papier',
		voix: 'habitant',
		lieu: 'saintMalo',
		themes: ['dialogue'],
		titre: 'Les usagers arrivent toujours après',
		texte: [
			'Mon fils est en fauteuil. Le mobilier choisi pour son lycée est beau et inutilisable pour lui. Trois usagers dans la pièce au moment d’écrire la commande, et on l’aurait vu.'
		]
	},
	{
		le: '2017-11-29',
		nature: 'proposition',
		par: 'en_ligne',
		voix: 'embruns',
		lieu: null,
		themes: ['dialogue', 'suivi'],
		titre: 'Se revoir une fois le marché fini',
		texte: [
			'À la fin de chaque marché important, une heure autour d’une table : l’acheteur, le titulaire, deux usagers. Ce qui a marché, ce qu’il faut changer au prochain. Le compte rendu d’une page est joint au dossier suivant. Sinon l’on recommence les mêmes erreurs tous les quatre ans.'
		]
	}
];
