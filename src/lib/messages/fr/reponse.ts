import type { TypeFichier } from '../../domain/recueil/reglages.ts';
import type { Suite } from '../../domain/recueil/reponse.ts';

const reponses = (n: number) => (n > 1 ? `${n} réponses` : `${n} réponse`);

/** What somebody reads who answers a recueil. */
export const reponse = {
	introuvable:
		'Aucun recueil ne répond à cette adresse. Vérifiez-la ; si la démarche est réservée à ses membres, connectez-vous d’abord.',
	demarche: 'Dans la démarche',
	jusquAu: (jour: string) => `Ouvert jusqu’au ${jour}.`,
	aPartirDu: (jour: string) => `Ouvert à partir du ${jour}.`,
	obligatoire: 'Les questions marquées « obligatoire » attendent une réponse.',
	requise: 'obligatoire',
	vie: 'Ce que vous écrivez est gardé au fur et à mesure ; personne d’autre ne le lit avant l’envoi.',
	fermes: {
		reponse_non_demandee:
			'Ce recueil s’adresse aux membres de la démarche, ou à certains d’entre eux. Si vous en faites partie, connectez-vous avec le compte invité.',
		recueil_pas_encore: 'Ce recueil n’est pas encore ouvert. La même adresse mènera au formulaire.',
		recueil_clos: 'Ce recueil est clos : il ne reçoit plus de réponses.',
		recueil_complet: 'Ce recueil a reçu toutes les réponses qu’il pouvait accueillir.'
	},
	seulementSi: (question: string, valeurs: string) =>
		`Seulement si vous avez répondu « ${valeurs} » à « ${question} ».`,
	ou: ' » ou « ',
	oui: 'Oui',
	jAccepte: 'J’accepte',
	autre: 'Autre, précisez',
	autreMots: 'Votre réponse, en quelques mots',
	sansReponse: 'Sans réponse',
	choisirPlusieurs: 'Plusieurs réponses possibles.',
	choisirAuPlus: (max: number) => `${reponses(max)} au plus.`,
	choisirAuMoins: (min: number) => `${reponses(min)} au moins.`,
	choisirEntre: (min: number, max: number) =>
		min === max ? `Choisissez ${reponses(min)}.` : `Entre ${min} et ${reponses(max)}.`,
	reste: (nombre: string, pluriel: boolean) => `Encore ${nombre} ${pluriel ? 'signes' : 'signe'}.`,
	enTrop: (nombre: string, pluriel: boolean) => `${nombre} ${pluriel ? 'signes' : 'signe'} de trop.`,
	entreBornes: (min: string, max: string) => `Entre ${min} et ${max}.`,
	auMoins: (min: string) => `Au moins ${min}.`,
	auPlus: (max: string) => `Au plus ${max}.`,
	commune: {
		aide: 'Nom, code postal ou code INSEE.',
		chercher: 'Chercher la commune',
		choisir: 'Quelle commune ?',
		changer: 'Choisir une autre commune',
		aucune: (mots: string) => `Aucune commune ne répond à « ${mots} ».`,
		plusieurs: 'Plusieurs communes répondent : choisissez la vôtre, puis continuez.'
	},
	fichier: {
		aide: (sortes: string) =>
			`Un fichier, 5 Mo au plus : ${sortes}. Seules les personnes qui animent la démarche pourront l’ouvrir.`,
		sortes: {
			pdf: 'PDF',
			image: 'image (JPEG, PNG, WebP, GIF)',
			texte: 'texte (ODT, DOCX, TXT)',
			tableur: 'tableur (ODS, XLSX, CSV)'
		} satisfies Record<TypeFichier, string>,
		joindre: 'Joindre ce fichier',
		unParUn: 'Un envoi porte 6 Mo au plus : joignez vos fichiers un par un, votre réponse reste.',
		envoi: (nom: string) => `Envoi de « ${nom} »…`,
		retirer: (nom: string) => `Retirer « ${nom} »`
	},
	apport: {
		titre: 'Votre contribution',
		nature: 'Ce que c’est',
		intitule: 'En une phrase',
		texte: 'Développez',
		themes: 'De quoi il s’agit',
		lieu: 'Où',
		lieuAide: 'La commune que cela concerne, s’il y en a une.',
		signature: 'Votre nom, tel que chacun le lira',
		signatureAide:
			'Laissez vide pour rester sans nom. Avec un compte, les membres de la démarche voient toujours qui écrit.'
	},
	natures: {
		constat: 'Un constat',
		besoin: 'Un besoin',
		proposition: 'Une proposition',
		temoignage: 'Un témoignage',
		source: 'Une source',
		question: 'Une question'
	},
	courriel: 'Votre adresse de courriel',
	courrielAide:
		'Un message vous demandera de confirmer votre réponse. L’adresse n’est montrée à personne, et oubliée trente jours après.',
	piege: 'Ne remplissez pas ce champ',
	envoyer: 'Envoyer ma réponse',
	garder: 'Reprendre plus tard',
	connexion: 'Se connecter',
	etat: {
		gardee: (heure: string) => `Gardé à ${heure}.`,
		enCours: 'Enregistrement…',
		attente: 'Pas encore gardé : nous réessaierons. Laissez cette page ouverte.',
		reprise: 'Vous reprenez une réponse commencée.'
	},
	gardeeTitre: 'Votre réponse est gardée, elle n’est pas envoyée',
	gardeeIci: 'Sur cet appareil, la même adresse vous la rendra. Ailleurs, gardez ce lien pour vous seul :',
	gardeeCompte: 'Revenez à la même adresse avec votre compte pour la finir.',
	nouvelle: 'Donner une autre réponse',
	merci: {
		titre: 'Merci, votre réponse est bien arrivée',
		reference: 'La référence à citer',
		suites: {
			attente: 'Elle sera lue avant d’être publiée.',
			publiee: 'Elle est publiée parmi les contributions de la démarche.',
			comptee: 'Elle est comptée avec les autres.',
			rejetee:
				'Les personnes qui animent la démarche l’ont lue et ne l’ont pas retenue : elle n’est ni publiée ni comptée.',
			retiree: 'Elle a été retirée : elle ne se lit plus parmi les contributions de la démarche.'
		} satisfies Record<Suite, string>,
		voir: 'Voir la contribution',
		demarche: 'Voir la démarche',
		resultats: 'Voir les résultats'
	},
	aConfirmer: {
		titre: 'Encore un geste : confirmez votre adresse',
		corps:
			'Un message vient de partir. Il contient un lien : votre réponse comptera quand vous l’aurez confirmée, dans les sept jours.',
		rien: 'Rien reçu ? Regardez dans les indésirables, ou corrigez votre adresse et envoyez de nouveau dans une minute.',
		corriger: 'Corriger ma réponse ou mon adresse'
	},
	confirmer: {
		titre: 'Confirmer votre réponse',
		phrase: 'Votre réponse comptera quand vous aurez pressé ce bouton.',
		bouton: 'Confirmer ma réponse',
		fait: 'Votre réponse est confirmée',
		perime:
			'Ce lien ne sert plus. Si votre réponse n’était pas confirmée, répondez de nouveau au recueil : un nouveau message partira.'
	},
	lettre: {
		sujet: (recueil: string) => `Confirmez votre réponse : ${recueil}`,
		bonjour: 'Bonjour,',
		corps: (recueil: string, demarche: string) =>
			`Une réponse a été donnée avec votre adresse au recueil « ${recueil} » de la démarche « ${demarche} ».`,
		suite:
			'Elle comptera quand vous l’aurez confirmée, dans les sept jours. Le bouton mène à une page où il reste un bouton à presser.',
		bouton: 'Confirmer ma réponse',
		pied: 'Si vous n’avez pas répondu, ne faites rien : cette réponse ne comptera pas, et votre adresse sera oubliée.'
	}
};
