import type { GenreVersion } from '../../domain/document/version.ts';

const nombre = new Intl.NumberFormat('fr-FR');
const motsDe = (n: number) => `${nombre.format(n)} ${n > 1 ? 'mots' : 'mot'}`;

/** The history of a document: versions, comparison, publication, who wrote what. */
export const versions = {
	historique: 'Historique',
	historiqueAide:
		'Une version est gardée à chaque pause d’écriture. Rien de ce qui est gardé ne disparaît quand on revient en arrière.',
	aucune: 'Aucune version pour l’instant',
	aucuneAide:
		'La première sera gardée deux minutes après que quelqu’un aura écrit. Vous pouvez aussi en garder une maintenant, sous un nom.',
	maintenant: 'Le texte maintenant',
	plusAnciennes: 'Versions plus anciennes',
	plusRecentes: 'Versions les plus récentes',
	genres: {
		automatique: 'Version automatique',
		nommee: 'Version nommée',
		publiee: 'Version publiée',
		retablissement: 'Gardée avant un retour en arrière'
	} satisfies Record<GenreVersion, string>,
	enLigne: 'Lue par tous aujourd’hui',
	ecriteParListe: (noms: string) => `Écrit par ${noms}`,
	demandeePar: (nom: string) => `à la demande de ${nom}`,
	lire: (quand: string) => `Lire la version de ${quand}`,
	comparerAvecMaintenant: 'Comparer avec maintenant',

	garder: 'Garder une version maintenant',
	garderAide: 'Avant un atelier, une relecture, un envoi : donnez-lui le nom que vous chercherez.',
	nom: 'Nom de la version',
	nomExemple: 'Par exemple « Avant l’atelier du 3 octobre ».',
	garderAction: 'Garder cette version',
	gardee: (nom: string) => `La version « ${nom} » est gardée.`,

	comparer: 'Comparer deux versions',
	de: 'De',
	a: 'à',
	comparerAction: 'Comparer',
	comparaison: 'Comparaison',
	ce: 'Ce qui a changé',
	identiques: 'Ces deux textes sont identiques.',
	bilan: (ajoutes: number, retires: number) => `${motsDe(ajoutes)} en plus, ${motsDe(retires)} en moins.`,
	legende: 'Lecture :',
	ajoute: 'ajouté',
	retire: 'retiré',
	debutAjout: 'début d’ajout :',
	finAjout: 'fin d’ajout',
	debutRetrait: 'début de retrait :',
	finRetrait: 'fin de retrait',
	inchangees: (n: number) => (n === 1 ? 'Une ligne inchangée' : `${nombre.format(n)} lignes inchangées`),
	autrement: { genre: 'Sorte de ligne changée', forme: 'Mise en forme changée' },
	image: 'Image',
	trait: 'Trait de séparation',
	tacheFaite: 'Fait :',
	tache: 'À faire :',

	versionDu: (quand: string) => `Version du ${quand}`,
	renommer: 'Nommer cette version',
	renommee: 'Le nom est enregistré.',
	revenirAide:
		'Le texte dira de nouveau ce qu’il disait ici. Rien ne disparaît : ce qu’il dit maintenant est d’abord gardé dans l’historique, et ce que d’autres écrivent pendant ce temps reste.',
	revenirAction: 'Revenir à cette version',
	revenue: 'Le texte dit de nouveau ce que disait cette version.',
	revenueAide: 'Ce qu’il disait juste avant est dans l’historique :',
	versionDAvant: 'la version d’avant',
	publierCelleCi: 'Publier cette version…',

	publication: 'Publication',
	rienDePublie: 'Rien n’est publié',
	rienDePublieAide:
		'Pour l’instant, seuls les membres qui ont accès au texte le lisent. Publier montre une version à toutes les personnes qui peuvent lire la démarche ; le texte peut continuer de s’écrire à côté.',
	publieDepuis: (jour: string) => `Publié depuis le ${jour}`,
	lecteurs: {
		public: 'Tout le monde peut lire cette version, sans compte.',
		membres: 'Tous les membres de la démarche peuvent lire cette version.',
		brouillon:
			'La démarche est un brouillon : seules les personnes qui la portent ou la facilitent lisent cette version.'
	},
	publierMaintenant: 'Publier le texte tel qu’il est maintenant',
	publierVersion: (version: string) => `Publier : ${version}`,
	publierAide: (mots: number) => `${motsDe(mots)}. Relisez une dernière fois : cela se lira tout de suite.`,
	relire: 'Relire ce qui sera publié',
	nomPublication: 'Nom de cette version',
	nomPublicationExemple: 'Par exemple « Adopté par le comité de pilotage ».',
	publierAction: 'Publier',
	remplacer: 'Publier à la place',
	publiee: 'C’est publié.',
	voirLaPage: 'Voir la page publiée',
	retirer: 'Retirer la version publiée',
	retirerAide: 'Plus personne d’autre que les membres ne lira ce texte. La version reste dans l’historique.',
	retirerAction: 'Retirer de la lecture publique',
	retiree: 'La version publiée est retirée. Elle reste dans l’historique.',
	rienAPublier: 'Le texte est encore vide : il n’y a rien à publier.',
	dejaMaintenant: 'Le texte dit la même chose que la version publiée.',

	auteurs: 'Qui a écrit quoi',
	auteursAide:
		'La part de chaque personne dans le texte tel qu’il est maintenant, en signes. Ce qui a été effacé ne compte plus ; un retour à une version ancienne compte pour la personne qui l’a demandé.',
	part: (signes: number, part: string) =>
		`${nombre.format(signes)} ${signes > 1 ? 'signes' : 'signe'}, ${part}`,
	personneInconnue: 'Compte supprimé',
	texteParAuteur: 'Le texte, par personne',
	texteParAuteurAide: 'Le numéro devant un passage est celui de la personne dans la liste.',
	montrer: 'Ne montrer que les passages de',
	sesPassages: 'Ses passages',
	toutLeMonde: 'Tout le monde',
	personneNAEcrit: 'Personne n’a encore écrit dans ce document.',
	auteursIndisponibles:
		'La liste des auteurs est momentanément indisponible. Le texte n’est pas touché : réessayez dans un instant.'
};
