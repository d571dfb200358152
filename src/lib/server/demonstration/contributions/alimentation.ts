import type { Apport } from './apport.ts';

/** What is eaten where the public buys meals, and who produces it. */
export const ALIMENTATION: readonly Apport[] = [
	{
		le: '2017-10-10',
		nature: 'proposition',
		par: 'courriel',
		voix: 'goemons',
		lieu: 'concarneau',
		themes: ['alimentation', 'dialogue'],
		titre: 'Acheter par saison plutôt que par catalogue',
		texte: [
			'Notre coopérative prépare des repas avec ce que ses associés produisent. Répondre à un bordereau de 240 lignes, fixées pour deux ans, n’a pas de sens pour nous : la moitié des lignes sont des produits que personne ne devrait acheter en février.',
			'Un marché par saison serait plus simple pour tout le monde. L’acheteur fixe une enveloppe, un nombre de repas et des exigences de qualité. Le fournisseur propose chaque mois ce qu’il a. Le prix moyen par repas est garanti, le contenu varie.',
			'Nous l’avons essayé pendant un an avec une maison de retraite : le coût des matières est resté le même, le gaspillage a baissé d’un quart, et les cuisiniers se sont remis à cuisiner.'
		]
	},
	{
		le: '2017-10-11',
		nature: 'constat',
		par: 'atelier',
		voix: 'maraichers',
		lieu: 'saintMalo',
		themes: ['alimentation'],
		titre: 'Nos légumes partent loin et reviennent',
		texte: [
			'Les carottes de la parcelle d’à côté passent par une plateforme à 300 km avant d’arriver à la cantine.'
		]
	},
	{
		le: '2017-10-14',
		nature: 'temoignage',
		par: 'en_ligne',
		voix: 'habitant',
		lieu: 'landerneau',
		themes: ['alimentation'],
		titre: 'Ma fille ne mange pas à la cantine',
		texte: [
			'Elle a 16 ans. Elle dit que tout a le même goût. Ce n’est pas une affaire de bio ou pas bio, c’est que rien n’est cuisiné sur place. Si acheter mieux veut dire redonner du temps aux cuisiniers, je suis pour.'
		]
	},
	{
		le: '2017-10-17',
		nature: 'besoin',
		par: 'papier',
		voix: 'maraichers',
		lieu: 'auray',
		themes: ['alimentation', 'acces'],
		titre: 'Connaître les quantités un an avant',
		texte: [
			'On ne plante pas des poireaux en trois semaines. Donnez-nous les volumes prévus par bassin, même approximatifs, un an avant. Nous saurons quoi semer et avec qui nous grouper.'
		]
	},
	{
		le: '2017-10-21',
		nature: 'proposition',
		par: 'en_ligne',
		voix: 'fournil',
		lieu: 'guichen',
		themes: ['alimentation', 'acces'],
		titre: 'Le pain : un lot par lycée',
		texte: [
			'Le pain est le produit le plus simple à acheter près de chez soi. Un lot par établissement, livré à pied ou à vélo, et un critère sur la farine. Je connais cinq boulangers prêts à répondre demain.'
		]
	},
	{
		le: '2017-10-25',
		nature: 'source',
		par: 'en_ligne',
		voix: 'goemons',
		lieu: null,
		themes: ['alimentation'],
		titre: 'Acheter de la fraîcheur, puisque l’on ne peut pas acheter de la proximité',
		texte: [
			'Le droit interdit de choisir un fournisseur parce qu’il est d’ici. Il permet en revanche de retenir, parmi les critères, le développement des approvisionnements directs de produits de l’agriculture (article 62 du décret du 25 mars 2016 relatif aux marchés publics). Délai entre récolte et livraison, nombre d’intermédiaires, saison : tout cela se demande et se contrôle.'
		]
	},
	{
		le: '2017-10-27',
		nature: 'question',
		par: 'atelier',
		voix: 'habitant',
		lieu: 'rennes',
		themes: ['alimentation'],
		titre: 'Qui décide du menu ?',
		texte: ['Le marché fixe-t-il le menu, ou le cuisinier ? Et les lycéens, qui leur demande ?']
	},
	{
		le: '2017-11-01',
		nature: 'proposition',
		par: 'en_ligne',
		voix: 'habitant',
		lieu: 'questembert',
		themes: ['alimentation', 'suivi'],
		titre: 'Peser ce qui est jeté, et l’afficher',
		texte: [
			'Une balance au débarrassage, un chiffre affiché chaque vendredi. Dans l’école de mes enfants, les restes ont diminué d’un tiers en un trimestre, et l’argent épargné a payé des fruits de meilleure qualité. Ce n’est pas un marché, mais c’est ce qui permet d’en payer un bon.'
		]
	},
	{
		le: '2017-11-06',
		nature: 'besoin',
		par: 'atelier',
		voix: 'goemons',
		lieu: 'quimper',
		themes: ['alimentation'],
		titre: 'Une légumerie partagée',
		texte: [
			'Éplucher, laver, couper : sans légumerie près des cantines, pas de légumes frais en quantité. À construire à plusieurs.'
		]
	},
	{
		le: '2017-11-09',
		nature: 'constat',
		par: 'en_ligne',
		voix: 'maraichers',
		lieu: 'paimpol',
		themes: ['alimentation', 'delais'],
		titre: 'Le prix le plus bas fixe le prix de tous',
		texte: [
			'Quand un appel d’offres fait baisser le kilo de chou-fleur de dix centimes, c’est tout le marché local qui suit la semaine d’après. L’acheteur public ne voit que sa facture. Il pèse pourtant bien plus que ce qu’il achète.'
		]
	},
	{
		le: '2017-11-14',
		nature: 'temoignage',
		par: 'papier',
		voix: 'annick',
		lieu: 'gourin',
		themes: ['alimentation', 'insertion'],
		titre: 'Vingt ans en cuisine',
		texte: [
			'J’ai été cuisinière de collectivité. On est passé des épluchures aux sachets. Je ne regrette pas le mal de dos. Je regrette que plus personne ne nous ait demandé notre avis sur ce qu’on achetait.',
			'Demandez aux cuisinières. Elles savent ce qui se mange et ce qui part à la poubelle.'
		]
	},
	{
		le: '2017-11-17',
		nature: 'proposition',
		par: 'en_ligne',
		voix: 'goemons',
		lieu: 'brest',
		themes: ['alimentation', 'mobilite'],
		titre: 'Une tournée commune pour les petits producteurs',
		texte: [
			'Le plus cher, pour un producteur qui livre 30 kg, c’est le trajet. Dix producteurs, un camion, une tournée deux fois par semaine : le coût devient supportable. Le marché pourrait acheter la livraison à part, comme un service, au lieu de la cacher dans le prix de chaque produit.'
		]
	},
	{
		le: '2017-11-23',
		nature: 'constat',
		par: 'courriel',
		voix: 'embruns',
		lieu: null,
		themes: ['alimentation', 'suivi'],
		titre: 'Bien manger est aussi une affaire de santé',
		texte: [
			'Nous voyons chaque année le coût d’une mauvaise alimentation. Un repas scolaire de qualité, pour certains enfants, est le seul repas équilibré de la journée. Il faudrait le compter quand on compare les offres, et suivre quelques mesures simples : part de produits bruts, légumes, sucre.'
		]
	}
];
