/** Opening an account, signing in, and one's own account. */
export const compte = {
	nom: 'Votre nom',
	nomAide: 'Tel que les membres de vos démarches le liront.',
	courriel: 'Adresse de courriel',
	motDePasse: 'Mot de passe',
	motDePasseAide: 'Au moins 10 caractères. Une phrase de quelques mots convient très bien.',
	motDePasseEncore: 'Le même mot de passe, une seconde fois',
	motDePasseActuel: 'Votre mot de passe actuel',
	motDePasseActuelAide: 'Pour vérifier que c’est bien vous.',
	ouvrirBoite: 'Ouvrir la boîte aux lettres de démonstration',
	revenirAuCompte: 'Revenir à mon compte',

	inscription: {
		titre: 'Créer un compte',
		chapo: 'Lire ne demande pas de compte. Il en faut un pour contribuer et pour animer une démarche.',
		pot: 'Laissez ce champ vide',
		consentement: 'En créant un compte, vous acceptez les',
		consentementConditions: 'conditions d’utilisation',
		consentementEt: '. Ce que nous gardons de vous est dit sur la page',
		consentementDonnees: 'Données personnelles',
		creer: 'Créer mon compte',
		dejaUnCompte: 'Vous avez déjà un compte ?',
		envoyeTitre: 'Regardez votre boîte aux lettres',
		envoye: (courriel: string) =>
			`Un message vient de partir vers ${courriel}. Ouvrez le lien qu’il contient : votre compte sera prêt.`,
		envoyeAide:
			'Rien n’arrive après quelques minutes ? Regardez dans les courriers indésirables et vérifiez l’adresse, puis recommencez.'
	},
	connexion: {
		titre: 'Se connecter',
		entrer: 'Se connecter',
		lien: 'Recevoir un lien de connexion',
		lienAide: 'Sans mot de passe : un message vous apporte un lien qui vous connecte.',
		oublie: 'Mot de passe oublié',
		pasDeCompte: 'Pas encore de compte ?',
		lienEnvoyeTitre: 'Regardez votre boîte aux lettres',
		lienEnvoye: (courriel: string) =>
			`Si un compte existe pour ${courriel}, un lien de connexion vient d’y partir. Il sert une fois, dans l’heure.`,
		faits: {
			deconnecte: 'Votre session est fermée dans ce navigateur.',
			partout: 'Vos sessions sont fermées sur tous vos appareils.',
			supprime: 'Votre compte est supprimé. Merci de ce que vous avez apporté.'
		}
	},
	confirmer: {
		titres: {
			signup: 'Confirmer votre adresse',
			email: 'Vous connecter',
			recovery: 'Choisir un nouveau mot de passe',
			email_change: 'Confirmer votre nouvelle adresse'
		},
		phrases: {
			signup: 'Encore un geste, et votre compte est prêt.',
			email: 'Encore un geste, et vous y êtes.',
			recovery:
				'Ce lien prouve que le compte est le vôtre. Vous choisirez un mot de passe à la page suivante.',
			email_change: 'Désormais, vous vous connecterez avec cette adresse.'
		},
		boutons: {
			signup: 'Confirmer mon adresse',
			email: 'Me connecter',
			recovery: 'Continuer',
			email_change: 'Confirmer cette adresse'
		},
		perimeTitre: 'Ce lien ne sert plus',
		perime: 'Il a déjà servi, il a expiré ou il est incomplet. Demandez-en un autre.',
		autreLien: 'Demander un autre lien',
		autreRecuperation: 'Recommencer le changement de mot de passe'
	},
	oubli: {
		titre: 'Mot de passe oublié',
		chapo: 'Donnez l’adresse de votre compte : un message vous apportera un lien pour en choisir un autre.',
		envoyer: 'Recevoir le lien',
		envoyeTitre: 'Regardez votre boîte aux lettres',
		envoye: (courriel: string) =>
			`Si un compte existe pour ${courriel}, un lien vient d’y partir. Il sert une fois, dans l’heure.`
	},
	nouveau: {
		titre: 'Choisir un mot de passe',
		chapo: 'Il remplacera le précédent. Vos autres appareils seront déconnectés.',
		enregistrer: 'Enregistrer ce mot de passe'
	},
	page: {
		titre: 'Mon compte',
		depuis: (jour: string) => `Compte ouvert le ${jour}`,
		profil: 'Ce que vous réglez',
		langue: 'Langue de l’interface et des messages',
		langues: { fr: 'Français', en: 'English' },
		notifications: 'Ce que vous acceptez de recevoir',
		resume: 'Un résumé par semaine de ce qui bouge dans mes démarches',
		alertes: 'Un message quand quelque chose m’attend',
		enregistrer: 'Enregistrer',
		mandats: 'Vos mandats',
		mandatsVide:
			'Un mandat permet de parler au nom d’une organisation, entre deux dates. Une personne référente de l’organisation vous l’accorde ; il paraîtra ici, avec ses dates.',
		annuaire: 'Chercher une organisation ou déclarer la vôtre',
		organisation: 'Organisation',
		role: 'Rôle',
		etat: 'État',
		sansFin: (debut: string) => `depuis le ${debut}`,
		etatsMandat: { a_venir: 'À venir', en_cours: 'En cours', termine: 'Terminé', revoque: 'Révoqué' },
		revoqueLe: (jour: string) => `Révoqué le ${jour}`,
		fictive: 'organisation fictive',
		avis: 'Vos avis et vos dates',
		reglerLesAvis: 'Régler mes courriels, démarche par démarche',
		calendrier: 'Mon calendrier personnel',
		sansCalendrier: 'Les dates de toutes vos démarches peuvent arriver dans votre agenda.',
		avecCalendrier: (jour: string) =>
			`Votre calendrier personnel a une adresse secrète depuis le ${jour}. Vous pouvez la remplacer ou la fermer.`,
		calendrierAide:
			'Pour vous abonner, cherchez « S’abonner à un calendrier » dans votre agenda et collez-y l’adresse.',
		acces: 'Votre accès',
		changerCourriel: 'Changer d’adresse',
		changerMotDePasse: 'Changer de mot de passe',
		deconnecterPartout: 'Se déconnecter de tous les appareils',
		deconnecterPartoutAide:
			'Utile si vous avez oublié de fermer une session ailleurs. La session de ce navigateur sera fermée aussi.',
		donnees: 'Vos données',
		donneesAide:
			'Tout ce qui est gardé à votre sujet, dans un fichier JSON que vous et un logiciel pouvez lire. Chaque fichier que vous avez joint y a son adresse.',
		telecharger: 'Télécharger mes données',
		supprimer: 'Supprimer mon compte',
		administration: 'Administration',
		faits: {
			courriel: 'Votre nouvelle adresse est enregistrée.',
			'mot-de-passe': 'Votre mot de passe est enregistré. Vos autres appareils sont déconnectés.'
		}
	},
	changerCourriel: {
		titre: 'Changer d’adresse',
		actuelle: (courriel: string) => `Adresse actuelle : ${courriel}`,
		nouvelle: 'Nouvelle adresse',
		envoyer: 'Envoyer la demande',
		envoyeTitre: 'Regardez la boîte aux lettres de la nouvelle adresse',
		envoye: (courriel: string) =>
			`Un message vient de partir vers ${courriel}. Ouvrez le lien qu’il contient : l’adresse sera changée à ce moment-là. L’adresse actuelle est prévenue.`
	},
	changerMotDePasse: {
		titre: 'Changer de mot de passe',
		nouveau: 'Nouveau mot de passe',
		enregistrer: 'Changer de mot de passe',
		jamais: 'Vous n’avez jamais choisi de mot de passe, ou vous l’avez oublié ?',
		parLien: 'Recevoir un lien pour en choisir un'
	},
	suppression: {
		titre: 'Supprimer mon compte',
		chapo: 'C’est définitif. Voici ce qui part et ce qui reste.',
		part: 'Ce qui part',
		partListe: {
			acces: 'votre adresse, votre mot de passe et vos sessions ;',
			nom: 'votre nom, vos préférences, vos avis et ce que vous suivez ;',
			roles: 'vos rôles dans les démarches et vos mandats.'
		},
		reste: 'Ce qui reste',
		resteListe: {
			demarches: 'les démarches et les organisations, qui appartiennent à ceux qui les portent ;',
			journal: 'la trace de ce qui a été fait, sans votre nom.'
		},
		dabord: 'À faire d’abord',
		dernierReferent:
			'Vous êtes la seule personne référente de ces organisations : d’autres parlent en leur nom, ou elles sont engagées dans une démarche. Nommez-y une autre personne référente, ou fermez-les :',
		dernierPorteur:
			'Vous êtes la seule personne porteuse de ces démarches. Nommez quelqu’un d’autre avant de partir :',
		telechargerAvant: 'Vous pouvez d’abord télécharger vos données.',
		mot: 'supprimer',
		recopier: (mot: string) => `Pour confirmer, recopiez le mot « ${mot} »`,
		bouton: 'Supprimer mon compte pour toujours'
	},
	courriels: {
		bonjour: 'Bonjour,',
		dejaUnCompte: {
			sujet: 'Vous avez déjà un compte – Ensemblier',
			corps:
				'Quelqu’un, sans doute vous, vient de vouloir créer un compte avec cette adresse. Elle en a déjà un : rien n’a été changé.',
			comment:
				'Pour entrer, utilisez votre mot de passe, ou demandez un lien de connexion sur la page ci-dessous.',
			bouton: 'Aller à la page de connexion'
		},
		adresseDemandee: {
			sujet: 'Une autre adresse est demandée pour votre compte – Ensemblier',
			corps: (nouvelle: string) =>
				`Quelqu’un, sans doute vous, demande que votre compte utilise désormais l’adresse ${nouvelle}. Le changement se fera quand cette nouvelle adresse l’aura confirmé.`,
			sinon:
				'Si ce n’est pas vous, choisissez tout de suite un autre mot de passe : tous vos appareils seront déconnectés.',
			bouton: 'Choisir un autre mot de passe'
		},
		adressePrise: {
			sujet: 'Votre adresse a été demandée pour un autre compte – Ensemblier',
			corps:
				'Une personne qui a déjà un compte a demandé à utiliser votre adresse. Comme elle sert déjà à votre propre compte, rien n’a été changé.',
			bouton: 'Aller à la page de connexion'
		},
		motDePasseChange: {
			sujet: 'Votre mot de passe a changé – Ensemblier',
			corps:
				'Le mot de passe de votre compte vient d’être changé, et vos autres appareils ont été déconnectés.',
			sinon: 'Si ce n’est pas vous, choisissez-en un autre tout de suite.',
			bouton: 'Choisir un autre mot de passe'
		},
		pied: 'Si vous n’avez rien demandé et que rien ne vous inquiète, vous pouvez ignorer ce message.'
	}
};
