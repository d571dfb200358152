import type { Champ } from '../../domain/contribution/champ.ts';
import type { Probleme } from '../../domain/contribution/ligne-importee.ts';

const nombre = new Intl.NumberFormat('fr-FR');
const lignes = (n: number) => (n === 1 ? '1 ligne' : `${nombre.format(n)} lignes`);
const contributions = (n: number) => (n === 1 ? '1 contribution' : `${nombre.format(n)} contributions`);

/** Bringing a file of contributions in. */
export const importation = {
	contributions: 'Contributions',
	titre: 'Importer un fichier',
	chapeau:
		'Un tableau de contributions recueillies ailleurs, une par ligne. Vous verrez ce qui en est compris avant que quoi que ce soit soit importé.',
	fichier: 'Fichier CSV',
	fichierAide:
		'Enregistré par un tableur au format CSV, avec le nom des colonnes sur la première ligne. 100 000 lignes au plus.',
	deposer: 'Lire ce fichier',
	envoi: 'Envoi du fichier…',
	lecture: 'Lecture du fichier…',
	annuler: 'Annuler',
	annule: 'L’import est annulé : rien n’en reste.',
	precedents: 'Les derniers imports',
	aucun: 'Aucun fichier n’a encore été importé dans cette démarche.',
	aucuneEtape:
		'Aucune étape n’est ouverte : il n’y a nulle part où importer. Ouvrez une étape, puis revenez ici.',
	etats: {
		recue: () => 'envoi interrompu',
		lue: (n: number) => `${lignes(n)}, à vérifier`,
		verifiee: (n: number) => `${lignes(n)}, prêt à importer`,
		en_cours: (_n: number, faites: number) => `interrompu après ${lignes(faites)}`,
		finie: (_n: number, _f: number, importees: number) => `${contributions(importees)}`,
		en_retrait: () => 'retrait interrompu'
	},
	lu: (n: number, encodage: string, separateur: string) =>
		`${lignes(n)} lues (${encodage}, colonnes séparées par ${separateur}).`,
	separateurs: { ';': 'un point-virgule', ',': 'une virgule', '\t': 'une tabulation' } as Record<
		string,
		string
	>,
	incomplet: 'Ce fichier n’est pas arrivé en entier',
	incompletAide:
		'Son envoi a été interrompu, ou se poursuit dans une autre fenêtre. Rien n’en est importé : envoyez-le de nouveau, et retirez ce début.',
	renvoyer: 'Envoyer le fichier de nouveau',
	apercu: 'Les premières lignes',
	colonnes: 'Que contient chaque colonne ?',
	colonnesAide: 'Ce qui a été reconnu est déjà choisi. Les colonnes laissées de côté ne sont pas importées.',
	champs: {
		texte: 'Texte',
		titre: 'Titre',
		nature: 'Genre',
		theme: 'Thématique',
		college: 'Collège',
		commune: 'Commune (nom ou code INSEE)',
		origine: 'Origine (registre, table, répondant)',
		signature: 'Signature publique',
		auteur: 'Nom de l’auteur (non publié)',
		courriel: 'Courriel de l’auteur (non publié)',
		identifiant: 'Identifiant de la ligne'
	} satisfies Record<Champ, string>,
	champsAide: {
		theme: 'Plusieurs se séparent par un point-virgule ou une barre.',
		identifiant:
			'Deux lignes de même identifiant sont une seule contribution, dans ce fichier comme dans un import suivant. Sans identifiant, ce sont deux lignes identiques.'
	} as Partial<Record<Champ, string>>,
	laisser: 'Aucune',
	etape: 'Étape qui reçoit',
	natureDefaut: 'Genre quand la ligne n’en dit rien',
	collegeDefaut: 'Collège quand la ligne n’en dit rien',
	sansCollege: 'Non précisé',
	creerThemes: 'Créer les thématiques que le fichier nomme et qui n’existent pas encore',
	verifier: 'Vérifier sans rien importer',
	reverifier: 'Vérifier à nouveau',
	verification: 'Vérification de chaque ligne… Rien n’est encore importé.',
	arreter: 'Arrêter la vérification',
	bilan: 'Ce qui sera importé',
	pretes: (n: number) => `${contributions(n)} à importer`,
	deja: (n: number) => (n === 1 ? '1 ligne déjà importée' : `${nombre.format(n)} lignes déjà importées`),
	doubles: (n: number) =>
		n === 1 ? '1 ligne écrite deux fois' : `${nombre.format(n)} lignes écrites plusieurs fois`,
	erreurs: (n: number) => `${lignes(n)} à corriger`,
	erreursAide:
		'Elles ne seront pas importées. Téléchargez-les, corrigez-les, puis importez-les : les autres ne seront pas doublées.',
	themesCrees: (noms: string) => `Thématiques qui seront créées : ${noms}.`,
	telecharger: 'Télécharger les lignes à corriger',
	fichierErreurs: 'lignes-a-corriger.csv',
	aCorriger: 'à corriger',
	ligne: (n: number) => `Ligne ${nombre.format(n)}`,
	autres: (n: number) => `et ${lignes(n)} de plus, dans le fichier à télécharger`,
	problemes: {
		vide: () => 'ni texte ni titre',
		trop_long: () => 'titre de plus de 200 signes, ou texte de plus de 20 000',
		nature_inconnue: (mot: string) => `genre inconnu : « ${mot} »`,
		theme_inconnu: (mot: string) => `thématique inconnue : « ${mot} »`,
		college_inconnu: (mot: string) => `collège inconnu : « ${mot} »`,
		commune_inconnue: (mot: string) =>
			`commune inconnue, ou plusieurs de ce nom : « ${mot} ». Écrivez son code INSEE`
	} satisfies Record<Probleme, (mot: string) => string>,
	importer: (n: number) => `Importer ${contributions(n)}`,
	rien: 'Il n’y a rien à importer.',
	recommencer: 'Prendre un autre fichier',
	progression: 'Progression de l’import',
	avance: (faites: number, n: number) => `${nombre.format(faites)} lignes sur ${nombre.format(n)}`,
	enCours: 'L’import avance. Si vous fermez cette page, il reprendra où il en est quand vous reviendrez.',
	continuer: 'Continuer l’import',
	toutRetirer: 'Annuler et tout retirer',
	retrait: 'Retrait en cours…',
	continuerRetrait: 'Finir de retirer',
	fini: (n: number) =>
		n === 0
			? 'Rien de nouveau : tout y était déjà.'
			: n === 1
				? '1 contribution est importée.'
				: `${contributions(n)} sont importées.`,
	voir: 'Voir les contributions',
	retirer: 'Retirer cet import',
	retirerAide: (n: number) =>
		`Retire les ${contributions(n)} de ce fichier, avec ce que d’autres y ont répondu et les soutiens reçus. Cela ne se défait pas.`,
	retirerConfirmer: (n: number) => `Retirer ${contributions(n)}`
};
