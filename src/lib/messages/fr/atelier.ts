import type { PROVENANCES_SAISIES } from '../../domain/contribution/saisie.ts';

const contributions = (n: number) => (n === 1 ? '1 contribution' : `${n} contributions`);

/** Entering what people say for them: a workshop, sheets of paper, letters. */
export const atelier = {
	contributions: 'Contributions',
	titre: 'Saisir un atelier',
	chapeau:
		'Pour la personne qui tient le feutre : une ligne, Entrée, et la contribution est déposée. Sans réseau, tout est gardé sur cet appareil et part au retour de la connexion.',
	aucuneEtape:
		'Aucune étape n’est ouverte : il n’y a nulle part où déposer. Ouvrez une étape, puis revenez ici.',
	voirEtapes: 'Voir les étapes',
	cadre: 'Pour toutes les lignes',
	etape: 'Étape',
	provenance: 'D’où cela vient',
	provenances: {
		atelier: 'Un atelier',
		papier: 'Des feuilles de papier',
		courriel: 'Des courriels'
	} satisfies Record<(typeof PROVENANCES_SAISIES)[number], string>,
	origine: 'Table ou source',
	origineAide: 'Par exemple « Table 4 » ou « Registre de la mairie ». Tout le monde peut le lire.',
	college: 'Collège',
	sansCollege: 'Non précisé',
	themes: 'Thématiques',
	consentement: 'Les personnes ont accepté que leurs paroles soient saisies et publiées.',
	consentementDit: 'Accord donné à la personne qui a saisi.',
	lieu: {
		commune: 'Commune',
		deLaLigne: 'Commune de cette ligne',
		autre: 'Une autre commune pour cette ligne',
		facultatif: 'facultatif',
		aide: (n: number): string =>
			n
				? 'Quelques lettres, puis Entrée. Celles du territoire de la démarche se trouvent même sans réseau.'
				: 'Quelques lettres, puis Entrée.',
		aideSansScript: 'Son nom entier, ou son code INSEE.',
		aucune: 'Aucune commune de ce nom.',
		changer: 'Changer'
	},
	nature: 'Genre',
	natureAide: 'Au clavier : flèches haut et bas quand le champ est vide, ou Alt et une flèche.',
	lignes: 'Une contribution par ligne',
	lignesAide: 'Chaque ligne devient une contribution.',
	ligne: 'Ce qui est dit',
	ligneAide: 'Entrée pour déposer, Maj et Entrée pour aller à la ligne.',
	commencee: 'Ce que vous aviez commencé revient après cette ligne.',
	deposer: 'Déposer',
	deposerTout: 'Déposer ces lignes',
	natureChoisie: (nature: string) => `Genre : ${nature}`,
	toutEnvoye: 'Tout est envoyé',
	envoi: (n: number) => `Envoi… ${n} à envoyer`,
	horsLigne: (n: number) => `Hors ligne : ${n} à envoyer`,
	horsLigneAide:
		'Continuez : tout est gardé sur cet appareil, même si vous fermez cette page, et partira au retour de la connexion.',
	sansCopie: 'Ce navigateur ne garde rien : ne fermez pas cette page avant que tout soit envoyé.',
	session: (n: number) => `Votre session est terminée : ${n} à envoyer`,
	sessionAide: 'Reconnectez-vous dans ce navigateur : ce que vous avez saisi vous attend ici.',
	seReconnecter: 'Se reconnecter',
	autreCompte:
		'Ce navigateur n’est plus connecté à votre compte : ce que vous avez saisi n’est plus montré ici. Reconnectez-vous, puis revenez sur cette page.',
	appareil: {
		preparation: 'Cet appareil se prépare à une salle sans réseau…',
		prete:
			'Cet appareil est prêt pour une salle sans réseau : même fermée, cette page s’y rouvrira à la même adresse.',
		impossible:
			'Cet appareil n’est pas prêt pour une salle sans réseau : ce navigateur ne garde pas cette page. Ouvrez-la avant d’y entrer et ne la fermez pas.',
		ouvert: 'Atelier ouvert depuis cet appareil',
		jamaisOuvert:
			'Cet atelier n’a pas été préparé sur cet appareil avec votre compte : il ne peut pas s’ouvrir sans connexion.',
		disponibles: 'Ateliers prêts sans connexion'
	},
	reessayer: 'Envoyer maintenant',
	saisies: 'Ce que vous avez saisi',
	saisiesVides: 'Ce que vous saisissez apparaît ici, la dernière ligne en haut, avec sa référence à citer.',
	enAttente: 'à envoyer',
	reprendre: 'Reprendre',
	retirer: 'Retirer',
	deposees: (n: number) => (n === 1 ? '1 contribution est déposée.' : `${n} contributions sont déposées.`),
	restes: (n: number) =>
		n === 1
			? '1 ligne n’a pas été déposée. Elle est restée dans le formulaire.'
			: `${n} lignes n’ont pas été déposées. Elles sont restées dans le formulaire.`,
	collage: {
		titre: (n: number) => `Coller ${contributions(n)} ?`,
		titreEcrites: (n: number) => `Vous aviez écrit ${contributions(n)} : les ajouter ?`,
		ajouter: (n: number) => `Ajouter ${contributions(n)}`,
		annuler: 'Ne rien ajouter',
		tropLong: (n: number) =>
			n === 1
				? '1 ligne est trop longue ou vide et reste de côté.'
				: `${n} lignes sont trop longues ou vides et restent de côté.`,
		autres: (n: number) => `et ${n} de plus`,
		colonne: 'Colonne à prendre comme texte',
		colonneLieu: 'Colonne de la commune',
		sansColonne: 'Aucune',
		lieuxInconnus: (noms: string, n: number) =>
			n === 1
				? `Ce lieu n’est pas reconnu et reste écrit dans la source : ${noms}.`
				: `${n} lieux ne sont pas reconnus et restent écrits dans la source : ${noms}.`
	}
};
