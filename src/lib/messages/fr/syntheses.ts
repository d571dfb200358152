import type { GesteSynthese } from '../../domain/synthese/geste.ts';

const nombre = new Intl.NumberFormat('fr-FR');
const plural = (n: number, one: string, many: string) => `${nombre.format(n)} ${n > 1 ? many : one}`;
const contributions = (n: number) => plural(n, 'contribution', 'contributions');

/** Gathering contributions and writing what they say together. */
export const syntheses = {
	titre: 'Synthèses',
	chapeau: 'Ce que les contributions disent ensemble : chacune reste lisible, avec sa voix.',
	nouvelle: 'Nouvelle synthèse',
	nouvelleTitre: 'Une nouvelle synthèse',
	nouvelleAide:
		'Donnez-lui un nom qui affirme quelque chose. Les contributions et le texte viennent ensuite.',
	premiere: 'Commencer une synthèse',
	videTitre: 'Aucune synthèse pour l’instant',
	vide: 'Une synthèse rassemble des contributions qui disent la même chose et l’écrit en une page. Une contribution peut être dans plusieurs. Exemple : « Acheter par saison », 6 contributions, 14 personnes qui soutiennent.',
	videLecture: 'Les synthèses publiées se liront ici, chacune avec les contributions dont elle vient.',
	aPublier: 'En préparation',
	publieeLe: (jour: string) => `Publiée le ${jour}`,
	contributions,
	soutiens: (n: number) =>
		n === 0 ? 'aucun soutien' : plural(n, 'personne soutient', 'personnes soutiennent'),
	couverture: {
		titre: 'Couverture',
		part: (part: number) => `${part} %`,
		phrase: (rangees: number, total: number) =>
			`${contributions(rangees)} sur ${nombre.format(total)} ${rangees > 1 ? 'sont' : 'est'} dans une synthèse.`,
		rien: 'Aucune contribution n’est encore publiée.',
		reste: (n: number) =>
			n === 1 ? 'Voir celle qui n’y est pas' : `Voir les ${nombre.format(n)} qui n’y sont pas`,
		complete: 'Aucune n’est laissée de côté.'
	},
	champs: {
		titre: 'Titre',
		titreAide: 'Une phrase courte : « Acheter par saison plutôt que par catalogue ».',
		essentiel: 'L’essentiel',
		essentielAide: 'Deux ou trois phrases, lues dans les listes. Le texte complet s’écrit à plusieurs.',
		enregistrer: 'Enregistrer',
		creer: 'Créer la synthèse'
	},
	numero: (n: number) => `Synthèse n° ${n}`,
	lire: {
		modifier: 'Modifier le titre et l’essentiel',
		texte: 'Le texte',
		ecrire: 'Écrire le texte ensemble',
		continuer: 'Continuer à écrire',
		sansTexte:
			'Le texte n’est pas encore écrit. Ouvrez-le : chacun y écrit en même temps que les autres, les contributions à côté.',
		sansTexteLecture: 'Seul l’essentiel est publié pour l’instant.',
		voix: 'Qui s’exprime',
		sansCollege: 'Sans collège',
		organisations: 'Organisations :',
		ecritePar: (noms: string) => `Rassemblée et écrite par ${noms}.`,
		contributions: 'Les contributions',
		sansContribution: 'Aucune contribution n’est encore dans cette synthèse.',
		ajouter: 'Chercher parmi celles qui ne sont pas rangées',
		proches: 'Voir les contributions proches',
		retirerChoix: 'Retirer les contributions choisies',
		choisir: (reference: string, titre: string) => `Choisir ${reference} : ${titre}`,
		suite: 'Les suivantes',
		debut: 'Revenir au début',
		aussi: 'Aussi dans :',
		publier: 'Publier la synthèse',
		publierAide: 'Tout le monde pourra la lire avec ses contributions. Son texte est publié tel qu’il est.',
		depublier: 'Retirer de la lecture publique',
		reunies: 'Textes des synthèses réunies ici',
		gestes: 'Organiser',
		fusionner: 'Fusionner',
		scinder: 'Scinder',
		historique: 'Historique',
		supprimer: 'Supprimer la synthèse',
		supprimerAide:
			'Les contributions restent : elles ne seront plus dans cette synthèse. L’historique permet de la remettre.',
		supprimerOui: 'Supprimer la synthèse',
		supprimerQuestion: (titre: string) => `Supprimer la synthèse « ${titre} » ?`,
		supprimerPerte: (n: number) =>
			`Elle rassemble ${contributions(n)}. Vous pourrez la remettre depuis la liste des synthèses.`
	},
	ecrire: {
		retour: 'Revenir à la synthèse',
		aCote: 'Les contributions, à relire en écrivant',
		ouvrir: 'Historique, export et réglages du texte'
	},
	ranger: {
		titre: 'Contributions à ranger',
		chapeau:
			'Celles qui ne sont dans aucune synthèse. Choisissez-en une ou plusieurs, puis dites où les ranger.',
		aucune: 'Toutes les contributions publiées sont dans une synthèse.',
		aucuneFiltre: 'Aucune contribution à ranger ne répond à ce choix.',
		tout: 'Tout afficher',
		chercher: 'Chercher',
		theme: 'Thématique',
		nature: 'Nature',
		toutes: 'Toutes',
		filtrer: 'Filtrer',
		dans: 'Ranger dans',
		nouvelle: 'une nouvelle synthèse…',
		nouveauTitre: 'Titre de la nouvelle synthèse',
		ranger: 'Ranger',
		suite: 'Les suivantes',
		dansLesSyntheses: 'Dans les synthèses',
		aucuneSynthese: 'Cette contribution n’est dans aucune synthèse.'
	},
	proches: {
		titre: 'Contributions proches',
		chapeau:
			'Elles partagent des mots avec celles de la synthèse. C’est un calcul, fait ici : lisez, puis décidez.',
		comment: 'Comment c’est calculé',
		calcul:
			'Chaque mot compte d’autant plus qu’il est rare parmi les contributions ; les mots de liaison ne comptent pas, ni ceux que presque toutes emploient. Rien n’est envoyé à un autre service, et rien n’est rangé sans vous.',
		borne: (n: number) => `Seules les ${nombre.format(n)} contributions les plus récentes sont comparées.`,
		motsCommuns: 'Mots en commun :',
		ajouter: 'Ajouter',
		ajouterQuoi: (reference: string) => `Ajouter ${reference} à la synthèse`,
		aucune: 'Aucune autre contribution n’emploie assez de mots en commun avec celles-ci.',
		vide: 'Rangez d’abord une contribution dans cette synthèse : celles qui lui ressemblent viendront ici.'
	},
	fusion: {
		titre: 'Fusionner deux synthèses',
		chapeau: (titre: string) =>
			`Tout ce que rassemble « ${titre} » rejoint l’autre synthèse, chaque contribution une fois. Les soutiens et les auteurs suivent. Son adresse mènera à l’autre.`,
		dans: 'Dans quelle synthèse ?',
		fusionner: 'Fusionner',
		seule: 'Il n’y a pas d’autre synthèse où la fusionner.',
		texte: 'Son texte reste lisible depuis l’autre synthèse. Ce geste s’annule depuis l’historique.'
	},
	scission: {
		titre: 'Scinder la synthèse',
		chapeau:
			'Choisissez les contributions qui partent dans une nouvelle synthèse. Elle gardera les auteurs de celle-ci ; ce geste s’annule.',
		nouveauTitre: 'Titre de la nouvelle synthèse',
		scinder: 'Scinder',
		vide: 'Il faut au moins une contribution pour scinder une synthèse.'
	},
	historique: {
		titre: 'Historique',
		chapeau: 'Ce qui a été fait, le plus récent d’abord. Annuler un geste ne défait que lui.',
		annuler: 'Annuler',
		annulerQuoi: (quoi: string) => `Annuler : ${quoi}`,
		annule: (par: string, le: string) => `Annulé par ${par}, ${le}.`,
		quelquun: 'Quelqu’un',
		dernier: 'Dernier geste :',
		fait: {
			creation: ({ n }) => (n ? `a créé la synthèse avec ${contributions(n)}` : 'a créé la synthèse'),
			ajout: ({ n }) => `a ajouté ${contributions(n)}`,
			retrait: ({ n }) => `a retiré ${contributions(n)}`,
			redaction: () => 'a modifié le titre ou l’essentiel',
			fusion: ({ n, autre }) =>
				`a fusionné « ${autre} » ici (${plural(n, 'contribution reçue', 'contributions reçues')})`,
			scission: ({ n, autre }) => `a scindé : ${contributions(n)} dans « ${autre} »`,
			publication: () => 'a publié la synthèse',
			depublication: () => 'a retiré la synthèse de la lecture publique',
			suppression: () => 'a supprimé la synthèse'
		} satisfies Record<GesteSynthese, (what: { n: number; autre: string }) => string>,
		etaitTitre: 'Titre',
		etaitEssentiel: 'Essentiel'
	},
	fermee: {
		fusionnee: 'Cette synthèse a été fusionnée dans une autre.',
		voirAutre: (titre: string) => `Lire « ${titre} »`,
		supprimee: 'Cette synthèse a été supprimée. Annulez ce geste pour la remettre.'
	},
	supprimees: {
		titre: (n: number) => plural(n, 'synthèse supprimée', 'synthèses supprimées')
	},
	faits: {
		creee: 'La synthèse est créée.',
		enregistree: 'C’est enregistré.',
		ajoutees: (n: number) =>
			n === 0
				? 'Elle y était déjà.'
				: n === 1
					? '1 contribution est ajoutée.'
					: `${nombre.format(n)} contributions sont ajoutées.`,
		retirees: (n: number) =>
			n > 1 ? `${nombre.format(n)} contributions sont retirées.` : '1 contribution est retirée.',
		publiee: 'La synthèse est publiée.',
		depubliee: 'La synthèse n’est plus lue que par les personnes qui animent.',
		fusionnee: 'Les deux synthèses n’en font plus qu’une.',
		scindee: 'La nouvelle synthèse est créée.',
		supprimee: 'La synthèse est supprimée.',
		annule: 'Le geste est annulé.'
	}
};
