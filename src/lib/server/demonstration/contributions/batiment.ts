import type { Apport } from './apport.ts';

/** Buildings, materials, furniture: what is built, and what is used again. */
export const BATIMENT: readonly Apport[] = [
	{
		le: '2017-10-09',
		nature: 'besoin',
		par: 'en_ligne',
		voix: 'ficelle',
		lieu: 'redon',
		themes: ['batiment'],
		titre: 'Être prévenus trois semaines avant une démolition',
		texte: [
			'Portes, lavabos, parquets, radiateurs : tout part à la benne parce que nous l’apprenons le jour même. Trois semaines et un accès au site suffisent pour déposer ce qui peut resservir. Nous avons le lieu de stockage et les équipes.'
		]
	},
	{
		le: '2017-10-12',
		nature: 'proposition',
		par: 'en_ligne',
		voix: 'chanvre',
		lieu: 'pontivy',
		themes: ['batiment', 'acces'],
		titre: 'Un premier bâtiment en chanvre et en chaux, suivi pendant cinq ans',
		texte: [
			'Les matériaux biosourcés sont cultivés ici, transformés ici, et posés par des entreprises d’ici. Ce qui manque n’est ni le savoir-faire ni la matière : c’est un premier maître d’ouvrage public qui ose, et qui mesure.',
			'Nous proposons de choisir une extension de taille modeste, et de publier pendant cinq ans :',
			'- la consommation de chauffage ;\n- l’humidité et le confort d’été, relevés par les usagers ;\n- le coût d’entretien ;\n- ce qui a mal tourné, aussi.',
			'Une seule opération bien racontée fera plus que dix colloques. Les assureurs et les bureaux de contrôle demandent des références : en voilà une.'
		]
	},
	{
		le: '2017-10-16',
		nature: 'constat',
		par: 'atelier',
		voix: 'menuiserie',
		lieu: 'saintBrieuc',
		themes: ['batiment'],
		titre: 'Le bois breton devient palette',
		texte: ['Le bois d’ici finit en palettes et en chauffage. Celui des charpentes vient de loin.']
	},
	{
		le: '2017-10-18',
		nature: 'temoignage',
		par: 'en_ligne',
		voix: 'tanguy',
		lieu: 'brest',
		themes: ['batiment'],
		titre: 'Le mobilier de mon ancien lycée',
		texte: [
			'En passant devant, j’ai vu des tables empilées sous la pluie. Elles étaient solides : j’y ai passé mon bac. Une association les aurait prises. J’ai appelé, personne ne savait qui pouvait dire oui.'
		]
	},
	{
		le: '2017-10-22',
		nature: 'proposition',
		par: 'en_ligne',
		voix: 'menhir',
		lieu: 'brest',
		themes: ['batiment', 'insertion'],
		titre: 'Un lot « remise en état » dans chaque marché de mobilier',
		texte: [
			'Une table de lycée sur trois peut resservir après un changement de plateau. Nous proposons qu’un lot du marché de mobilier soit consacré à la remise en état, avec un objectif de départ modeste : une pièce sur dix.',
			'Le prix : entre 40 et 60 % de celui du neuf dans notre atelier, transport compris. Le délai : six semaines pour une salle. La garantie : deux ans, comme le neuf.'
		]
	},
	{
		le: '2017-10-28',
		nature: 'question',
		par: 'papier',
		voix: 'youenn',
		lieu: 'concarneau',
		themes: ['batiment'],
		titre: 'Qui répond si une porte de réemploi casse ?',
		texte: ['Je suis pour le réemploi. Mais l’assurance, la norme au feu, la garantie : qui signe ?']
	},
	{
		le: '2017-10-31',
		nature: 'source',
		par: 'courriel',
		voix: 'ficelle',
		lieu: null,
		themes: ['batiment'],
		titre: 'Un diagnostic existe déjà avant démolition',
		texte: [
			'Un diagnostic des déchets est déjà demandé avant la démolition des plus grands bâtiments (décret du 31 mai 2011). Il dit ce qui sera jeté. Il suffirait d’y ajouter une colonne : ce qui peut être déposé et à qui le proposer.'
		]
	},
	{
		le: '2017-11-04',
		nature: 'besoin',
		par: 'en_ligne',
		voix: 'chanvre',
		lieu: 'vitre',
		themes: ['batiment'],
		titre: 'Former les équipes qui écrivent les marchés de travaux',
		texte: [
			'Un cahier des charges copié d’une opération précédente exclut sans le vouloir toute technique nouvelle. Deux jours de formation avec des artisans, sur un chantier, changeraient ce qui s’écrit.'
		]
	},
	{
		le: '2017-11-08',
		nature: 'proposition',
		par: 'atelier',
		voix: 'ficelle',
		lieu: 'rennes',
		themes: ['batiment', 'numerique'],
		titre: 'Un inventaire commun de ce qui dort',
		texte: [
			'Une page où chaque service dit ce qu’il n’utilise plus. D’abord entre services, puis aux associations.'
		]
	},
	{
		le: '2017-11-12',
		nature: 'constat',
		par: 'en_ligne',
		voix: 'menuiserie',
		lieu: 'ploermel',
		themes: ['batiment', 'delais'],
		titre: 'Tous les chantiers le même été',
		texte: [
			'Les travaux dans les établissements scolaires tombent tous entre le 10 juillet et le 25 août. Nous refusons du travail en juillet et nous en cherchons en novembre. Étaler ce qui peut l’être ferait baisser les prix et éviterait l’intérim.'
		]
	},
	{
		le: '2017-11-16',
		nature: 'proposition',
		par: 'en_ligne',
		voix: 'habitant',
		lieu: 'lannion',
		themes: ['batiment'],
		titre: 'Rénover avant de construire',
		texte: [
			'Avant tout bâtiment neuf, une page publique qui explique pourquoi l’existant ne suffit pas. Si l’argument est bon, il tiendra en une page.'
		]
	},
	{
		le: '2017-11-22',
		nature: 'temoignage',
		par: 'papier',
		voix: 'habitant',
		lieu: 'carhaix',
		themes: ['batiment', 'insertion'],
		titre: 'Un chantier ouvert aux voisins',
		texte: [
			'Pour la salle de notre bourg, les artisans avaient ouvert le chantier deux samedis. Les gens sont venus voir, trois jeunes ont demandé un stage. On ne protège bien que ce que l’on a vu construire.'
		]
	},
	{
		le: '2017-11-27',
		nature: 'proposition',
		par: 'en_ligne',
		voix: 'ficelle',
		lieu: 'questembert',
		themes: ['batiment', 'suivi'],
		titre: 'Compter en tonnes évitées',
		texte: [
			'Nous pesons tout ce qui entre et tout ce qui repart. En 2016 : 212 tonnes collectées, 61 % remises en service. Un indicateur en tonnes évitées est facile à tenir si chaque structure utilise la même balance et le même tableau. Nous prêtons le tableau.'
		]
	}
];
