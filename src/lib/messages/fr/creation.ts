import type { Pas } from '../../domain/demarche/preparation.ts';

/** Creating a démarche from a modèle, and preparing it step by step. */
export const creation = {
	chapeau:
		'Choisissez d’où partir, donnez un titre. La démarche naît en brouillon avec ses cinq étapes, ses collèges et ses instances : vous adapterez tout ensuite.',
	modele: 'Modèle de départ',
	modeleAide: 'Un modèle propose ; il n’impose rien et ne change plus une fois la démarche créée.',
	questionAide:
		'Une seule question, dans les mots de tous les jours. Laissez vide pour reprendre celle du modèle.',
	objetAide:
		'Le contexte, ce qui est attendu, ce qui n’est pas en discussion. Laissez vide pour reprendre le texte du modèle.',

	titre: 'Préparer la démarche',
	titreCourt: 'Préparation',
	chapeauPreparation:
		'Huit points, dans l’ordre que vous voulez. Chacun est enregistré : vous pouvez partir et revenir.',
	lesPoints: 'Les points de la préparation',
	tousLesPoints: 'Tous les points',
	rang: (n: number, total: number) => `Point ${n} sur ${total}`,
	avance: (n: number, total: number) => `${n} sur ${total} ${n > 1 ? 'points vus' : 'point vu'}`,
	fait: 'vu',
	aFaire: 'à voir',
	commencer: (pas: string) => `Continuer : ${pas}`,
	continuer: 'Enregistrer et continuer',
	suite: 'Continuer',
	points: {
		objet: 'Objet et question',
		territoire: 'Territoire',
		organisations: 'Organisations porteuses',
		etapes: 'Engagement et dates des étapes',
		instances: 'Instances',
		colleges: 'Collèges',
		visibilite: 'Lecture et langue',
		ouvrir: 'Ouvrir le diagnostic'
	} satisfies Record<Pas | 'ouvrir', string>,
	aides: {
		objet: 'Ce dont il s’agit, et la question posée à tous.',
		territoire: 'L’étendue que la démarche concerne.',
		organisations: 'Qui porte la démarche et en répond.',
		etapes: 'Ce que pèse la parole à chaque étape, et quand elle se tient.',
		instances: 'Qui se réunit pour décider, conseiller ou suivre.',
		colleges: 'Les groupes de voix : chaque membre appartient à un seul.',
		visibilite: 'Qui peut lire la démarche, et la langue de son contenu.',
		ouvrir: 'Vérifier les conditions d’entrée, puis commencer.'
	} satisfies Record<Pas | 'ouvrir', string>,
	resume: {
		territoires: (n: number) =>
			n === 0 ? 'Aucun territoire' : n === 1 ? 'Un territoire' : `${n} territoires`,
		organisations: 'Aucune organisation',
		etapes: (n: number) => (n === 0 ? 'Aucune date' : n === 1 ? 'Une étape datée' : `${n} étapes datées`),
		instances: (n: number) => (n === 0 ? 'Aucune instance' : n === 1 ? 'Une instance' : `${n} instances`),
		colleges: (n: number) => (n === 0 ? 'Aucun collège' : n === 1 ? 'Un collège' : `${n} collèges`),
		question: 'Aucune question',
		ouvert: 'Le diagnostic a été ouvert.'
	},

	organisationsVide:
		'Vous n’avez de mandat pour aucune organisation. Celle qui porte la démarche peut être ajoutée plus tard, par une personne qui parle pour elle.',
	organisationsChoix: 'Celles dont vous êtes porte-parole',
	organisationsAutres: 'Portée aussi par',

	proposer: 'Proposer des dates',
	depart: 'Premier jour du diagnostic',
	proposerAide: (mois: number) =>
		`Le modèle compte ${mois} mois pour les cinq étapes. Les dates proposées remplissent le formulaire ; rien n’est enregistré avant vous.`,
	proposees: 'Dates proposées ci-dessous : corrigez-les, puis enregistrez.',
	du: 'Premier jour',
	au: 'Dernier jour',

	dates: 'Dates habituelles du modèle',
	datesChapeau:
		'Elles se comptent depuis le premier jour de chaque étape. Gardez celles qui conviennent : vous préciserez le jour, l’heure et le lieu dans le calendrier.',
	datesChoix: 'Au mois près',
	datesInscrire: 'Inscrire au calendrier',
	datesInscrites: 'Déjà au calendrier',
	datesToutes: 'Toutes les dates du modèle sont déjà au calendrier. Rien n’y sera changé.',
	datesAucune: 'Ce modèle ne propose aucune date.',
	datesSansEtape: (n: number) =>
		n === 1
			? 'Une date attend le premier jour de son étape.'
			: `${n} dates attendent le premier jour de leur étape.`,
	datesFixer: 'Fixer les dates des étapes',
	datesVoir: 'Voir le calendrier',
	datesLien: 'Inscrire au calendrier les dates habituelles du modèle',

	collegeAjouter: 'Ajouter un collège',
	collegeNom: 'Nom du collège',
	collegeNomAide: 'Par exemple : « Habitants ».',
	collegePresentation: 'Qui en fait partie',
	collegeAjoute: (nom: string) => `Le collège « ${nom} » est ajouté.`,
	collegeRetire: (nom: string) => `Le collège « ${nom} » est retiré.`,
	collegesVides: 'Aucun collège n’est encore nommé.',
	remettre: 'Le remettre',

	ouvrirChapeau:
		'Ces conditions disent que le diagnostic peut commencer. Cochez celles qui sont remplies ; s’il en manque, écrivez pourquoi vous ouvrez quand même.',
	conditions: 'Conditions d’entrée',
	conditionsVides: 'Aucune condition n’est fixée.',
	ouvrir: 'Ouvrir le diagnostic',
	dejaOuvert: 'Le diagnostic a déjà été ouvert.',
	voirLeDiagnostic: 'Voir le diagnostic',
	encoreBrouillon:
		'La démarche est encore un brouillon : seules les personnes qui la portent ou la facilitent la verront.',
	changerLecture: 'Changer qui peut la lire'
};
