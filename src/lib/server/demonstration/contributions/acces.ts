import type { Apport } from './apport.ts';

/** What keeps small structures away from public contracts. */
export const ACCES: readonly Apport[] = [
	{
		le: '2017-10-09',
		nature: 'constat',
		par: 'en_ligne',
		voix: 'reseau',
		lieu: null,
		themes: ['acces'],
		titre: 'Deux jours de travail pour un dossier, sans savoir pourquoi on a perdu',
		texte: [
			'Nous avons demandé à dix-huit petites structures de notre réseau ce que leur coûte une réponse. Réponse médiane : deux jours pleins, souvent le soir. Douze n’ont pas compris pourquoi elles n’avaient pas été retenues.',
			'Une lettre de rejet qui dit les notes, critère par critère, et une phrase d’explication : c’est ce que nous demandons d’abord. On revient quand on sait quoi améliorer.'
		]
	},
	{
		le: '2017-10-11',
		nature: 'proposition',
		par: 'en_ligne',
		voix: 'menuiserie',
		lieu: 'loudeac',
		themes: ['acces', 'batiment'],
		titre: 'Des lots à taille d’atelier',
		texte: [
			'Le lot « menuiseries intérieures et extérieures, quatre sites » dépasse ce qu’un atelier de dix personnes peut produire en un été. Le même marché coupé par site et par type d’ouvrage, nous y répondons, et nos confrères aussi.',
			'On nous dit que plusieurs lots compliquent la coordination. C’est vrai. Mais il y a plus de candidats, des entreprises qui habitent à côté, et un artisan qui revient quand une porte frotte.'
		]
	},
	{
		le: '2017-10-13',
		nature: 'besoin',
		par: 'atelier',
		voix: 'reseau',
		lieu: 'lannion',
		themes: ['acces'],
		titre: 'Être prévenus quand un marché nous concerne',
		texte: [
			'Une alerte par métier et par bassin de vie. Personne ne lit trois sites d’annonces chaque matin.'
		]
	},
	{
		le: '2017-10-16',
		nature: 'temoignage',
		par: 'en_ligne',
		voix: 'imprimerie',
		lieu: 'dinan',
		themes: ['acces'],
		titre: 'Perdu pour une case',
		texte: [
			'Offre écartée en 2016 : il manquait une signature à l’annexe 4. Nous imprimons depuis trente ans. Le marché est parti à 400 km.',
			'Je ne demande pas de faveur. Je demande qu’on nous appelle quand une pièce manque, puisque c’est permis.'
		]
	},
	{
		le: '2017-10-18',
		nature: 'proposition',
		par: 'atelier',
		voix: 'fournil',
		lieu: 'guingamp',
		themes: ['acces', 'alimentation'],
		titre: 'Un dossier de quatre pages sous 25 000 euros',
		texte: ['Qui je suis, ce que je propose, mon prix, mes délais. Le reste quand je suis retenu.']
	},
	{
		le: '2017-10-20',
		nature: 'proposition',
		par: 'courriel',
		voix: 'reseau',
		lieu: null,
		themes: ['acces', 'delais'],
		titre: 'Aider les groupements à se former, et leur laisser le temps',
		texte: [
			'Répondre à plusieurs est la seule voie pour les petites structures sur les gros lots. Il faut pour cela se trouver, s’accorder sur un mandataire, écrire une convention, fixer des prix. Trois semaines n’y suffisent pas.',
			'Nos propositions :',
			'- annoncer les gros marchés six mois avant, même sans dossier ;\n- laisser au moins sept semaines pour répondre quand un groupement est souhaitable ;\n- proposer un modèle de convention de groupement, que chacun adapte ;\n- ne pas exiger un groupement solidaire quand un groupement conjoint suffit.',
			'Le dernier point est décisif : dans un groupement solidaire, la plus petite structure garantit la plus grande. Aucun conseil d’administration prudent ne l’accepte.'
		]
	},
	{
		le: '2017-10-24',
		nature: 'constat',
		par: 'papier',
		voix: 'youenn',
		lieu: 'quimper',
		themes: ['acces'],
		titre: 'Les mots des marchés',
		texte: [
			'J’ai travaillé toute ma vie dans une petite entreprise. RC, CCAP, CCTP, DC1, DC2 : il fallait un interprète. Écrivez un lexique, ou mieux, écrivez simplement.'
		]
	},
	{
		le: '2017-10-30',
		nature: 'question',
		par: 'en_ligne',
		voix: 'chanvre',
		lieu: 'ploermel',
		themes: ['acces'],
		titre: 'Pourquoi trois références du même type ?',
		texte: [
			'On nous demande trois chantiers identiques dans les trois ans. Pour une technique nouvelle, personne ne les a. Accepte-t-on d’autres preuves : un échantillon, une visite, une formation suivie ?'
		]
	},
	{
		le: '2017-11-03',
		nature: 'besoin',
		par: 'en_ligne',
		voix: 'velos',
		lieu: 'douarnenez',
		themes: ['acces'],
		titre: 'Une permanence pour apprendre à répondre',
		texte: [
			'Nous sommes deux salariés et quinze bénévoles. Une après-midi par trimestre, avec quelqu’un qui regarde notre dossier à blanc et nous dit ce qui manque, cela nous ferait gagner des années.'
		]
	},
	{
		le: '2017-11-08',
		nature: 'proposition',
		par: 'en_ligne',
		voix: 'imprimerie',
		lieu: 'combourg',
		themes: ['acces', 'suivi'],
		titre: 'Noter la qualité du service rendu, pas seulement le prix affiché',
		texte: [
			'Le prix pèse souvent 60 points sur 100. Un prix bas suivi de trois retours coûte plus cher qu’un prix juste. Il est possible de compter le coût sur toute la durée : livraison, reprise, durée de vie. Essayez sur un marché, et publiez ce que cela a donné.'
		]
	},
	{
		le: '2017-11-15',
		nature: 'constat',
		par: 'atelier',
		voix: 'federation',
		lieu: 'vannes',
		themes: ['acces'],
		titre: 'Les associations se croient hors sujet',
		texte: [
			'Beaucoup d’associations pensent que les marchés ne sont pas pour elles. Personne ne leur a dit le contraire.'
		]
	},
	{
		le: '2017-11-21',
		nature: 'temoignage',
		par: 'en_ligne',
		voix: 'reseau',
		lieu: 'redon',
		themes: ['acces', 'dialogue'],
		titre: 'Notre premier groupement, gagné à quatre',
		texte: [
			'Quatre structures, vingt-six personnes en tout, et un marché d’entretien d’espaces verts pour une commune. Nous avons perdu deux fois avant de gagner.',
			'Ce qui nous a aidés : la commune avait réuni tout le monde en janvier pour un marché de septembre. Nous nous sommes rencontrés dans cette salle. Sans cette réunion, le groupement n’existerait pas.'
		]
	},
	{
		le: '2017-11-28',
		nature: 'proposition',
		par: 'papier',
		voix: 'habitant',
		lieu: 'lePalais',
		themes: ['acces', 'mobilite'],
		titre: 'Les îles ne sont pas un lot comme un autre',
		texte: [
			'Quand un marché couvre tout le Morbihan, le prix de la traversée est noyé dans le reste et personne ne vient. Faites un lot pour les îles, même petit. Il y a ici des gens qui savent travailler.'
		]
	}
];
