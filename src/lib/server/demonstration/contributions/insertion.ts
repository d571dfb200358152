import type { Apport } from './apport.ts';

/** Social clauses, and the contracts that the law lets a buyer reserve. */
export const INSERTION: readonly Apport[] = [
	{
		le: '2017-10-09',
		nature: 'proposition',
		par: 'en_ligne',
		voix: 'menhir',
		lieu: 'brest',
		themes: ['insertion', 'batiment'],
		titre: 'Ouvrir les clauses d’insertion au mobilier et aux services',
		texte: [
			'Les clauses sociales que nous voyons passer concernent presque toujours les travaux : terrassement, peinture, espaces verts. Notre atelier répare et remet en état du mobilier. Les heures y sont plus régulières que sur un chantier, et les postes conviennent aussi à des personnes qui ne peuvent pas porter de charges.',
			'Nous proposons trois choses :',
			'- chercher, à chaque achat de mobilier, d’entretien ou de manutention, si une part peut être faite en insertion ;\n- compter les heures sur la durée du marché et non par trimestre, pour laisser le temps de former ;\n- demander un parcours, et pas seulement un volume : une personne suivie dix mois vaut mieux que cinq personnes passées deux mois.',
			'Chez nous, un parcours dure en moyenne onze mois. Un marché de quatre ans permet d’en mener plusieurs jusqu’au bout.'
		]
	},
	{
		le: '2017-10-10',
		nature: 'temoignage',
		par: 'papier',
		voix: 'annick',
		lieu: 'morlaix',
		themes: ['insertion'],
		titre: 'Ce que ces heures ont changé pour moi',
		texte: [
			'J’ai repris le travail à 52 ans grâce à une clause sur un chantier de peinture. Six mois. On m’a appris à lire un planning et à conduire une petite équipe.',
			'Le chantier s’est arrêté un vendredi et le lundi je n’avais plus rien. Personne n’avait pensé à la suite. S’il y a une chose à écrire dans votre schéma, c’est celle-là : qui s’occupe du lendemain ?'
		]
	},
	{
		le: '2017-10-12',
		nature: 'constat',
		par: 'atelier',
		voix: 'federation',
		lieu: 'saintBrieuc',
		themes: ['insertion'],
		titre: 'Les heures d’insertion se concentrent dans les villes',
		texte: [
			'Les grands chantiers sont en ville, donc les heures aussi. En centre Bretagne, une personne sans voiture ne peut pas en profiter.'
		]
	},
	{
		le: '2017-10-13',
		nature: 'besoin',
		par: 'atelier',
		voix: 'habitant',
		lieu: 'rostrenen',
		themes: ['insertion', 'mobilite'],
		titre: 'Un moyen d’aller au chantier',
		texte: ['Prévoir le transport dans la clause : sans permis, un chantier à 25 km, c’est non.']
	},
	{
		le: '2017-10-17',
		nature: 'source',
		par: 'courriel',
		voix: 'federation',
		lieu: null,
		themes: ['reserves'],
		titre: 'Ce que le droit permet de réserver',
		texte: [
			'Pour mémoire, l’ordonnance du 23 juillet 2015 relative aux marchés publics permet de réserver des marchés ou des lots :',
			'- à des structures qui emploient en majorité des personnes handicapées ou défavorisées (article 36) ;\n- à des entreprises de l’économie sociale et solidaire, pour certains services de santé, sociaux ou culturels (article 37).',
			'Ces articles sont peu connus. Une fiche d’une page pour les services qui achètent aiderait beaucoup.'
		]
	},
	{
		le: '2017-10-19',
		nature: 'proposition',
		par: 'en_ligne',
		voix: 'linge',
		lieu: 'lorient',
		themes: ['reserves'],
		titre: 'Réserver le linge et le conditionnement',
		texte: [
			'Nous lavons du linge plat pour des clients privés, avec quarante travailleurs handicapés. Nous savons tenir un délai de 48 heures. Nous ne répondons jamais aux marchés publics, parce que le lot comprend aussi la location de vêtements professionnels, que nous ne faisons pas.',
			'Séparer l’entretien et la location, puis réserver l’entretien, suffirait.'
		]
	},
	{
		le: '2017-10-23',
		nature: 'question',
		par: 'en_ligne',
		voix: 'habitant',
		lieu: 'vannes',
		themes: ['insertion'],
		titre: 'Que se passe-t-il quand les heures ne sont pas faites ?',
		texte: [
			'On annonce des heures d’insertion à l’attribution. Qui vérifie à la fin ? Et quand l’entreprise ne les a pas faites, que lui demande-t-on ?'
		]
	},
	{
		le: '2017-10-26',
		nature: 'proposition',
		par: 'en_ligne',
		voix: 'federation',
		lieu: null,
		themes: ['insertion', 'suivi'],
		titre: 'Un guichet unique de la clause dans chaque département',
		texte: [
			'Une entreprise qui gagne un marché avec une clause doit trouver vite à qui s’adresser. Aujourd’hui, selon l’endroit et le donneur d’ordre, l’interlocuteur change, les formulaires aussi.',
			'Nous demandons un seul guichet par département, commun à tous les acheteurs publics qui le veulent, avec :',
			'1. une personne qui connaît les structures d’insertion et leurs disponibilités ;\n2. un même relevé d’heures pour tous les marchés ;\n3. un point à mi-parcours avec l’entreprise, la structure et l’acheteur.',
			'Ce guichet verrait aussi ce que personne ne voit : ce que deviennent les gens six mois après.'
		]
	},
	{
		le: '2017-11-02',
		nature: 'temoignage',
		par: 'courriel',
		voix: 'menuiserie',
		lieu: 'pontivy',
		themes: ['insertion'],
		titre: 'Une clause qui nous a fait embaucher',
		texte: [
			'Nous sommes neuf. La première clause, nous l’avons prise comme une contrainte de plus. L’association qui nous a présenté Malo (prénom changé) est venue trois fois à l’atelier. Il est aujourd’hui notre dixième salarié.',
			'Ce qui a compté : une visite avant, une personne joignable pendant, et le droit de dire que cela ne va pas.'
		]
	},
	{
		le: '2017-11-07',
		nature: 'besoin',
		par: 'atelier',
		voix: 'menhir',
		lieu: 'carhaix',
		themes: ['insertion'],
		titre: 'Des heures de formation comptées',
		texte: [
			'Que les heures de formation comptent comme des heures d’insertion. Sinon on fait tourner, on ne forme pas.'
		]
	},
	{
		le: '2017-11-13',
		nature: 'constat',
		par: 'en_ligne',
		voix: 'reseau',
		lieu: null,
		themes: ['insertion', 'acces'],
		titre: 'La clause mal dosée écarte les très petites entreprises',
		texte: [
			'Imposer 300 heures d’insertion à une entreprise de trois personnes, c’est lui dire de ne pas répondre. La clause doit être proportionnée au lot, ou portée par le groupement tout entier.'
		]
	},
	{
		le: '2017-11-20',
		nature: 'proposition',
		par: 'papier',
		voix: 'habitant',
		lieu: 'fougeres',
		themes: ['insertion'],
		titre: 'Penser aux jeunes sans diplôme',
		texte: [
			'Mon petit-fils a quitté le lycée à 17 ans. Des stages sur les chantiers des lycées, pour des jeunes qui en sont sortis trop tôt : l’idée me plaît, elle boucle la boucle.'
		]
	},
	{
		le: '2017-11-24',
		nature: 'proposition',
		par: 'en_ligne',
		voix: 'linge',
		lieu: 'auray',
		themes: ['reserves', 'dialogue'],
		titre: 'Une journée portes ouvertes chez les structures',
		texte: [
			'Aucun document ne remplace une visite. Nous invitons les acheteurs une demi-journée par an dans nos ateliers, avec deux autres structures des environs : machines, équipes, ce que nous savons faire et ce que nous ne savons pas faire.',
			'Une dizaine de visites dans la région suffirait pour que chaque service en voie une.'
		]
	}
];
