import type { Moderation, NatureRecueil, Ouverture } from '../../domain/recueil/nature.ts';
import type { NatureQuestion } from '../../domain/recueil/question.ts';
import type { TypeFichier } from '../../domain/recueil/reglages.ts';
import type { ReglagesRecueil } from '../../domain/recueil/schema.ts';
import type { Stade } from '../../domain/recueil/stade.ts';

const questions = (n: number) => (n === 1 ? '1 question' : `${n} questions`);
const reponses = (n: number) =>
	n === 0 ? 'aucune réponse' : n === 1 ? '1 réponse' : `${n.toLocaleString('fr-FR')} réponses`;

/** Recueils: preparing, opening, sharing them. */
export const recueils = {
	titre: 'Recueils',
	chapeau: 'Ce que la démarche demande à chacun : questionnaires, appels, constats, témoignages.',
	nouveau: 'Préparer un recueil',
	vide: 'Rien n’est encore demandé. Un recueil pose quelques questions à beaucoup de monde, en ligne et sur papier.',
	videExemple: 'Par exemple : « Où achetez-vous ce que vous mangez ? », cinq questions, ouvertes un mois.',
	videLecture: 'Rien n’est demandé pour le moment.',
	stades: {
		ouvert: 'Ouverts',
		a_venir: 'À venir',
		suspendu: 'En attente de leur étape',
		complet: 'Complets',
		clos: 'Clos',
		brouillon: 'En préparation'
	} satisfies Record<Stade, string>,
	stade: {
		ouvert: 'Ouvert',
		a_venir: 'À venir',
		suspendu: 'Étape fermée',
		complet: 'Complet',
		clos: 'Clos',
		brouillon: 'En préparation'
	} satisfies Record<Stade, string>,
	stadePhrase: {
		ouvert: 'Il reçoit des réponses.',
		a_venir: 'Il n’a pas encore commencé.',
		suspendu: 'Il reprendra quand son étape sera ouverte.',
		complet: 'Il a reçu autant de réponses que prévu.',
		clos: 'Il ne reçoit plus de réponses.',
		brouillon: 'Seules les personnes qui animent la démarche le voient.'
	} satisfies Record<Stade, string>,
	natures: {
		questionnaire: 'Questionnaire',
		appel: 'Appel à propositions',
		constats: 'Constats et besoins',
		temoignages: 'Témoignages'
	} satisfies Record<NatureRecueil, string>,
	naturesAide: {
		questionnaire: 'Les mêmes questions à tout le monde, et des résultats chiffrés.',
		appel: 'Chacun propose ; chaque proposition devient une contribution que l’on peut citer.',
		constats: 'Ce que l’on voit, ce qui manque : chaque réponse devient une contribution.',
		temoignages: 'Des récits, avec l’accord de celles et ceux qui les confient.'
	} satisfies Record<NatureRecueil, string>,
	reponses,
	questions,
	jusquAu: (jour: string) => `jusqu’au ${jour}`,
	aPartirDu: (jour: string) => `à partir du ${jour}`,
	finiLe: (jour: string) => `fini le ${jour}`,
	limiteDe: (n: number) => `${reponses(n)} au plus`,
	repondre: 'Répondre',
	repondreA: (titre: string) => `Répondre à « ${titre} »`,
	titreLabel: 'Titre',
	titreAide: 'Par exemple : « Manger local en Cornouaille ».',
	nature: 'Ce que vous recueillez',
	etape: 'Dans l’étape',
	depuisModele: 'Commencer avec les questions de votre modèle',
	depuisModeleAide: (titre: string) =>
		`« ${titre} » en propose pour certaines étapes. Vous pourrez les changer.`,
	creer: 'Commencer',
	modifier: 'Écrire les questions',
	reglages: 'Régler',
	resultats: 'Lire les résultats',
	feuille: 'Feuille à imprimer',
	ouvrir: 'Ouvrir le recueil',
	rouvrir: 'Rouvrir le recueil',
	clore: 'Clore le recueil',
	ouvrirPhrase:
		'Dès qu’il est ouvert, on peut y répondre, et celles et ceux qui suivent la démarche sont prévenus.',
	clorePhrase:
		'Une fois clos, plus personne ne pourra y répondre. Les réponses sont gardées, et vous pourrez le rouvrir.',
	rouvrirPhrase: 'On pourra de nouveau y répondre.',
	ouvertFait: 'Le recueil est ouvert.',
	closFait: 'Le recueil est clos. Les réponses sont gardées.',
	supprimerTitre: 'Supprimer ce recueil',
	supprimerAide: 'Personne n’y a encore répondu : il peut disparaître sans rien perdre que ses questions.',
	supprimer: 'Supprimer le recueil',
	supprimerQuestion: (titre: string) => `Supprimer « ${titre} » ?`,
	supprimerPerte: (n: number) =>
		n === 0
			? 'Ses réglages seront perdus. Cela ne se reprend pas.'
			: n === 1
				? 'Sa question sera perdue. Cela ne se reprend pas.'
				: `Ses ${questions(n)} seront perdues. Cela ne se reprend pas.`,
	supprimerOui: 'Supprimer pour toujours',
	quiRepond: {
		tous: 'Tout le monde peut répondre, sans compte.',
		courriel: 'Tout le monde peut répondre, sans compte ; l’adresse de courriel est vérifiée.',
		membres: 'Les membres de la démarche peuvent répondre.',
		colleges: 'Seuls certains collèges peuvent répondre :'
	} satisfies Record<Ouverture, string>,
	cequiEstDemande: 'Ce qui est demandé',
	seulementSi: (question: string, valeurs: string) => `Seulement si « ${question} » : ${valeurs}`,
	ou: ' ou ',
	partager: 'Partager',
	lien: 'Adresse du recueil',
	copier: 'Copier',
	copie: 'C’est copié.',
	qr: 'Code à photographier qui mène au recueil',
	telechargerQr: 'Télécharger le code (SVG)',
	integrer: 'À coller dans un autre site',
	integrerAide: 'Les personnes répondent sans quitter ce site.',
	integrerNon: 'Pour l’afficher dans un autre site, permettez-le d’abord dans les réglages.',
	enregistre: 'Les réglages sont enregistrés.',
	actuel: 'Ce qui est enregistré maintenant',
	presentation: 'Présentation',
	presentationAide:
		'Pourquoi vous demandez, à quoi serviront les réponses. Une ligne vide sépare les paragraphes.',
	qui: 'Qui peut répondre',
	ouvertures: {
		tous: 'Tout le monde, sans compte',
		courriel: 'Tout le monde, avec une adresse de courriel vérifiée',
		membres: 'Les membres de la démarche',
		colleges: 'Les membres de certains collèges'
	} satisfies Record<Ouverture, string>,
	colleges: 'Collèges',
	collegesAide: 'Pour « les membres de certains collèges ».',
	collegePublic: 'Collège de celles et ceux qui répondent sans être membres',
	aucunCollege: 'Aucun',
	dates: 'Quand',
	debut: 'Premier jour',
	fin: 'Dernier jour',
	datesAide: 'Vides : dès que vous l’ouvrez, jusqu’à ce que vous le fermiez.',
	limite: 'Nombre de réponses au plus',
	limiteAide: 'Vide : autant qu’il en vient.',
	reponsesTitre: 'Les réponses',
	apporte: 'Ce que chaque réponse peut apporter',
	apporteAide:
		'La personne écrit aussi une contribution, qui reçoit une référence. Rien de coché : un questionnaire seul.',
	natureContribution: {
		constat: 'Un constat',
		besoin: 'Un besoin',
		proposition: 'Une proposition',
		temoignage: 'Un témoignage',
		source: 'Une source',
		question: 'Une question'
	} satisfies Record<ReglagesRecueil['natures'][number], string>,
	moderation: 'Relecture',
	moderations: {
		avant: 'Chaque réponse est relue avant d’être publiée',
		apres: 'Les réponses sont publiées aussitôt, et relues ensuite'
	} satisfies Record<Moderation, string>,
	remerciement: 'Message de remerciement',
	remerciementAide: 'Ce que la personne lit après avoir répondu.',
	resultatsPublics: 'Les résultats sont publics',
	integration: 'D’autres sites peuvent l’afficher dans leurs pages',
	oui: 'Oui',
	non: 'Non',
	enregistrer: 'Enregistrer',
	retour: 'Revenir au recueil',
	// The builder.
	lesQuestions: 'Questions',
	dejaOuvert: 'Ce recueil est ouvert : ce que vous changez se voit tout de suite.',
	aucuneQuestion: 'Aucune question encore. Choisissez la première : on écrit ses mots ensuite.',
	ajouter: 'Ajouter une question',
	genres: {
		courte: 'Réponse courte',
		longue: 'Réponse longue',
		unique: 'Un seul choix',
		multiple: 'Plusieurs choix',
		echelle: 'Échelle',
		nombre: 'Nombre',
		commune: 'Commune',
		fichier: 'Fichier',
		consentement: 'Accord'
	} satisfies Record<NatureQuestion, string>,
	sansMots: 'Question sans mots',
	requise: 'Réponse obligatoire',
	obligatoire: 'obligatoire',
	changer: (titre: string) => `Changer « ${titre} »`,
	monter: (titre: string) => `Monter « ${titre} »`,
	descendre: (titre: string) => `Descendre « ${titre} »`,
	dupliquer: (titre: string) => `Copier « ${titre} »`,
	retirer: (titre: string) => `Retirer « ${titre} »`,
	placee: (rang: number, sur: number) =>
		`La question est maintenant la ${rang === 1 ? '1re' : `${rang}e`} sur ${sur}.`,
	retiree: (titre: string) => `« ${titre} » n’est plus posée. Ses réponses, s’il y en a, sont gardées.`,
	remettre: 'La remettre',
	retirees: 'Questions retirées',
	libelle: 'La question',
	aide: 'Une aide pour répondre',
	options: 'Réponses proposées',
	option: (n: number) => `Réponse ${n}`,
	ajouterOption: 'Ajouter une réponse',
	retirerOption: (n: number) => `Retirer la réponse ${n}`,
	autre: 'Proposer aussi « Autre », avec quelques mots',
	autreMots: 'Autre',
	choixMin: 'Au moins',
	choixMax: 'Au plus',
	longueur: 'Signes au plus',
	de: 'De',
	a: 'À',
	etiquetteDe: 'Mots du plus petit',
	etiquetteA: 'Mots du plus grand',
	min: 'Le plus petit',
	max: 'Le plus grand',
	unite: 'Unité',
	types: 'Fichiers acceptés',
	typesAide: 'Un fichier de 5 Mo au plus. Seules les personnes qui animent la démarche pourront l’ouvrir.',
	typesFichier: {
		pdf: 'PDF',
		image: 'Image',
		texte: 'Traitement de texte',
		tableur: 'Tableur'
	} satisfies Record<TypeFichier, string>,
	texteAccord: 'Ce que la personne accepte',
	seulement: 'Seulement si…',
	toujours: 'Toujours posée',
	reponseEst: 'la réponse est',
	reponseEstAide: 'Cochez une ou plusieurs réponses. Sans coche, la question est posée à tout le monde.',
	jetonOui: 'l’accord est donné',
	conditionPerdue:
		'Sa condition porte sur une question retirée ou placée après : elle est posée à tout le monde.',
	garde: 'C’est enregistré.',
	enCours: 'Enregistrement…',
	nonGarde: 'Ce n’est pas enregistré : corrigez ce qui est signalé.',
	fini: 'Terminer',
	apercu: 'Aperçu',
	apercuAide: 'Ce que verra une personne qui répond. Essayez : rien n’est envoyé.',
	apercuVide: 'Les questions apparaîtront ici dès qu’elles auront des mots.',
	accord: 'J’accepte'
};
