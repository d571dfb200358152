import type { Apport } from './apport.ts';

/** Transport, digital services, and how it is all followed up. */
export const SERVICES: readonly Apport[] = [
	{
		le: '2017-10-11',
		nature: 'proposition',
		par: 'en_ligne',
		voix: 'velos',
		lieu: 'rennes',
		themes: ['mobilite'],
		titre: 'Les derniers kilomètres à vélo',
		texte: [
			'Plis, fournitures, petits colis : en ville, un vélo-cargo livre plus vite qu’une camionnette. Demandez la livraison du dernier kilomètre sans moteur thermique comme une option chiffrée. Vous verrez le prix, et vous choisirez.'
		]
	},
	{
		le: '2017-10-15',
		nature: 'besoin',
		par: 'papier',
		voix: 'habitant',
		lieu: 'rostrenen',
		themes: ['numerique'],
		titre: 'Ne pas tout mettre sur internet',
		texte: [
			'Chez moi le réseau tombe quand il pleut. Si le schéma se suit seulement en ligne, je ne le suivrai pas. Un affichage à la mairie, une page dans le bulletin : cela marche très bien.'
		]
	},
	{
		le: '2017-10-19',
		nature: 'proposition',
		par: 'en_ligne',
		voix: 'estran',
		lieu: 'lannion',
		themes: ['numerique', 'insertion'],
		titre: 'Donner une deuxième vie aux ordinateurs, ici',
		texte: [
			'Un ordinateur de bureau remplacé au bout de quatre ans peut servir quatre ans de plus. Nous effaçons les données, réparons, et revendons à petit prix à des associations et à des familles.',
			'Deux clauses suffisent : à la sortie, la cession à une structure de reconditionnement plutôt que l’enlèvement par le vendeur ; à l’entrée, un lot de machines reconditionnées pour les postes qui s’y prêtent (accueil, salles de réunion, prêts).',
			'En un an nous avons traité 1 140 machines ; 71 % sont reparties en service. Chaque centaine fait vivre un poste d’insertion à mi-temps.'
		]
	},
	{
		le: '2017-10-23',
		nature: 'constat',
		par: 'atelier',
		voix: 'cars',
		lieu: 'loudeac',
		themes: ['mobilite', 'acces'],
		titre: 'Un conducteur, deux heures le matin, deux heures le soir',
		texte: [
			'Les horaires coupés font fuir les conducteurs. Le marché peut regrouper des services pour faire de vrais emplois.'
		]
	},
	{
		le: '2017-10-29',
		nature: 'proposition',
		par: 'en_ligne',
		voix: 'tanguy',
		lieu: 'landerneau',
		themes: ['suivi'],
		titre: 'Un observatoire que tout le monde peut lire',
		texte: [
			'Je ne veux pas un rapport de 120 pages. Je veux cinq chiffres par an, avec la même définition chaque année, et une phrase qui dit si c’est bien ou non. Et la liste des marchés derrière chaque chiffre, pour qui veut vérifier.'
		]
	},
	{
		le: '2017-11-03',
		nature: 'besoin',
		par: 'atelier',
		voix: 'velos',
		lieu: 'quimper',
		themes: ['mobilite'],
		titre: 'Des vélos de service, et quelqu’un pour les réparer',
		texte: [
			'Acheter des vélos, c’est facile. Sans contrat d’entretien à côté, ils dorment au garage au bout d’un an.'
		]
	},
	{
		le: '2017-11-06',
		nature: 'question',
		par: 'en_ligne',
		voix: 'estran',
		lieu: null,
		themes: ['numerique'],
		titre: 'Les logiciels libres comptent-ils ?',
		texte: [
			'Un logiciel libre installé et maintenu par une entreprise d’ici fait travailler des gens d’ici. Le schéma en parlera-t-il, ou s’arrête-t-il au matériel ?'
		]
	},
	{
		le: '2017-11-10',
		nature: 'proposition',
		par: 'courriel',
		voix: 'embruns',
		lieu: null,
		themes: ['suivi'],
		titre: 'Des indicateurs choisis avec celles et ceux qui les remplissent',
		texte: [
			'Chaque financeur demande ses chiffres, avec ses définitions. Une petite structure remplit jusqu’à six tableaux pour dire la même chose. Notre demande : choisir ensemble, une fois, un ou deux indicateurs par objectif, et accepter que les autres financeurs les reprennent.',
			'Un bon indicateur, pour nous :',
			'- se remplit en moins d’une heure par an ;\n- sert d’abord à la structure qui le remplit ;\n- se discute chaque année en présence des deux parties ;\n- peut être supprimé quand il ne dit plus rien.',
			'Et qu’il y ait toujours une ligne libre : ce que les chiffres ne disent pas.'
		]
	},
	{
		le: '2017-11-14',
		nature: 'temoignage',
		par: 'en_ligne',
		voix: 'habitant',
		lieu: 'fougeres',
		themes: ['mobilite'],
		titre: 'Le car de 6 h 50',
		texte: [
			'Mes deux enfants prennent le car à 6 h 50. Le conducteur les connaît, il attend quand l’un d’eux court. Dans un appel d’offres, cela vaut combien de points ? Je crois que cela devrait en valoir.'
		]
	},
	{
		le: '2017-11-18',
		nature: 'constat',
		par: 'en_ligne',
		voix: 'federation',
		lieu: null,
		themes: ['suivi', 'insertion'],
		titre: 'On compte les heures, pas les personnes',
		texte: [
			'Dix mille heures d’insertion : est-ce que ce sont dix personnes accompagnées un an ou deux cents passées une semaine ? Le même chiffre peut cacher deux politiques opposées. Il faut le nombre de personnes, la durée et ce qu’elles sont devenues.'
		]
	},
	{
		le: '2017-11-22',
		nature: 'proposition',
		par: 'atelier',
		voix: 'reseau',
		lieu: 'vannes',
		themes: ['suivi', 'dialogue'],
		titre: 'Un comité de suivi avec des sièges pour les petites structures',
		texte: [
			'Deux sièges tirés au sort chaque année, et le déplacement remboursé. Sinon ce sont toujours les mêmes.'
		]
	},
	{
		le: '2017-11-25',
		nature: 'besoin',
		par: 'en_ligne',
		voix: 'cars',
		lieu: 'guingamp',
		themes: ['mobilite', 'delais'],
		titre: 'Des marchés assez longs pour acheter des cars propres',
		texte: [
			'Un car qui roule au gaz ou à l’électricité s’amortit en dix ans. Un marché de quatre ans ne le permet pas sans reprise prévue à la fin. Allongez, ou écrivez noir sur blanc la valeur de reprise.'
		]
	},
	{
		le: '2017-11-30',
		nature: 'question',
		par: 'en_ligne',
		voix: 'youenn',
		lieu: 'douarnenez',
		themes: ['suivi'],
		titre: 'Que deviendront nos contributions ?',
		texte: [
			'J’ai pris une soirée pour lire celles des autres. Il y a de bonnes idées. Saurons-nous, pour chacune, si elle est retenue ou non, et pourquoi ?'
		]
	}
];
