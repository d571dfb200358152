import type { QualiteEss, TypeSiae } from '../../domain/organisation/ess.ts';
import type { Forme, GROUPES_FORME } from '../../domain/organisation/forme.ts';
import type { NatureOrganisation } from '../../domain/organisation/nature.ts';
import type { RoleMandat } from '../../domain/personne/mandat.ts';

/** Organisations, and speaking in their name. */
export const organisations = {
	titre: 'Organisations',
	chapeau:
		'Collectivités, structures de l’économie sociale et solidaire, services de l’État : celles et ceux qui construisent ensemble.',
	declarer: 'Déclarer une organisation',
	chercher: 'Chercher une organisation',
	chercherAide: 'Par nom, sigle, SIRET ou territoire. Les accents ne comptent pas.',
	famille: 'Famille',
	toutes: 'Toutes les familles',
	seulementEss: 'Seulement l’économie sociale et solidaire',
	nombre: (n: number) =>
		n === 0 ? 'Aucune organisation' : n === 1 ? 'Une organisation' : `${n} organisations`,
	vide: 'Personne n’a encore déclaré d’organisation. La première peut être la vôtre : quelques lignes suffisent.',
	aucune: 'Aucune organisation ne répond. Essayez un seul mot, ou déclarez la vôtre.',
	toutVoir: 'Voir toutes les organisations',
	pages: 'Pages de l’annuaire',
	precedente: 'Page précédente',
	suivante: 'Page suivante',
	page: (n: number, total: number) => `Page ${n} sur ${total}`,
	ess: 'ESS',
	essEntier: 'économie sociale et solidaire',
	fictive: 'organisation fictive',
	fictivePhrase: 'Organisation inventée pour la démonstration.',
	logoDe: (nom: string) => `Logo de ${nom}`,

	natures: {
		collectivite: 'Collectivité',
		etat: 'État',
		etablissement_public: 'Établissement public',
		association: 'Association',
		cooperative: 'Coopérative',
		mutuelle: 'Mutuelle',
		fondation: 'Fondation',
		entreprise_ess: 'Société commerciale de l’ESS',
		entreprise: 'Entreprise',
		autre: 'Autre'
	} satisfies Record<NatureOrganisation, string>,
	groupes: {
		collectivite: 'Collectivités et leurs groupements',
		etat: 'État',
		etablissement_public: 'Établissements publics',
		association: 'Associations',
		cooperative: 'Coopératives',
		mutuelle: 'Mutuelles',
		fondation: 'Fondations et fonds',
		entreprise: 'Sociétés',
		autre: 'Autres'
	} satisfies Record<keyof typeof GROUPES_FORME, string>,
	formes: {
		commune: 'Commune',
		epci: 'Intercommunalité (EPCI)',
		departement: 'Département',
		region: 'Région',
		syndicat_mixte: 'Syndicat mixte',
		petr: 'Pôle d’équilibre territorial et rural (PETR)',
		collectivite_autre: 'Autre collectivité',
		etat: 'Service de l’État',
		etablissement_public: 'Établissement public',
		gip: 'Groupement d’intérêt public (GIP)',
		chambre_consulaire: 'Chambre consulaire',
		association: 'Association loi 1901',
		association_rup: 'Association reconnue d’utilité publique',
		association_droit_local: 'Association de droit local (Alsace-Moselle)',
		scop: 'Société coopérative et participative (SCOP)',
		scic: 'Société coopérative d’intérêt collectif (SCIC)',
		cae: 'Coopérative d’activité et d’emploi (CAE)',
		cooperative: 'Autre coopérative',
		mutuelle: 'Mutuelle',
		fondation: 'Fondation',
		fonds_dotation: 'Fonds de dotation',
		sa: 'Société anonyme (SA)',
		sas: 'Société par actions simplifiée (SAS)',
		sarl: 'Société à responsabilité limitée (SARL)',
		entreprise_individuelle: 'Entreprise individuelle',
		syndicat_professionnel: 'Syndicat ou fédération professionnelle',
		collectif: 'Collectif sans forme juridique',
		autre: 'Autre forme'
	} satisfies Record<Forme, string>,
	qualites: {
		association: 'Association',
		cooperative: 'Coopérative',
		mutuelle: 'Mutuelle',
		fondation: 'Fondation',
		societe_commerciale: 'Société commerciale de l’ESS',
		esus: 'Agrément ESUS (entreprise solidaire d’utilité sociale)'
	} satisfies Record<QualiteEss, string>,
	siae: {
		ei: 'Entreprise d’insertion (EI)',
		etti: 'Entreprise de travail temporaire d’insertion (ETTI)',
		ai: 'Association intermédiaire (AI)',
		aci: 'Atelier et chantier d’insertion (ACI)',
		ea: 'Entreprise adaptée (EA)',
		esat: 'Établissement et service d’accompagnement par le travail (ESAT)',
		eiti: 'Entreprise d’insertion par le travail indépendant (EITI)',
		geiq: 'Groupement d’employeurs (GEIQ)'
	} satisfies Record<TypeSiae, string>,

	champs: {
		nom: 'Nom',
		nomAide: 'Le nom en entier, comme sur vos documents.',
		sigle: 'Sigle',
		forme: 'Forme juridique',
		formeChoisir: 'Choisissez',
		qualites: 'Économie sociale et solidaire',
		qualitesAide:
			'À quel titre l’organisation en fait partie, selon elle. Plusieurs réponses sont possibles.',
		siae: 'Insertion et travail adapté',
		siaeAide: 'Si l’organisation est conventionnée ou agréée.',
		siret: 'SIRET',
		siretAide: '14 chiffres. Il évite de déclarer deux fois la même organisation.',
		rna: 'Numéro RNA',
		rnaAide: 'Pour une association : W suivi de 9 caractères.',
		territoire: 'Territoire',
		territoireAide:
			'Commune, intercommunalité, département ou région où elle agit. Cherchez, puis choisissez.',
		territoireAucun: 'Aucun territoire',
		territoireChercher: 'Chercher un territoire',
		territoireReponses: 'Territoires trouvés',
		presentation: 'Présentation',
		presentationAide: 'Ce qu’elle fait, pour qui, depuis quand. Quelques phrases suffisent.',
		site: 'Site web'
	},

	nouvelleTitre: 'Déclarer une organisation',
	nouvelleChapeau:
		'Vous en serez la première personne référente : vous accorderez les mandats à celles et ceux qui parlent en son nom.',
	semblables: 'Est-ce l’une de celles-ci ?',
	semblablesAide:
		'Des organisations au nom voisin sont déjà déclarées. Si la vôtre y est, demandez un mandat au lieu de la déclarer deux fois.',
	existeDeja: (nom: string) => `« ${nom} » est déjà déclarée avec ce numéro.`,
	voirFiche: 'Voir sa fiche',
	cestElle: 'C’est elle : demander un mandat',
	creerQuandMeme: 'Aucune n’est la mienne : déclarer quand même',
	creer: 'Déclarer l’organisation',
	creee: 'L’organisation est déclarée. Vous en êtes la personne référente.',

	fiche: {
		forme: 'Forme',
		siret: 'SIRET',
		rna: 'RNA',
		territoire: 'Territoire',
		site: 'Site web',
		qualites: 'Économie sociale et solidaire',
		siae: 'Insertion et travail adapté',
		porte: 'Démarches portées',
		portePas: 'Elle ne porte pas encore de démarche que vous puissiez lire.',
		positions: 'Positions et contributions',
		positionsVides:
			'Ce qu’elle dira en son nom dans les démarches paraîtra ici : contributions, avis, engagements. Une position reste celle de l’organisation, même quand la personne qui l’a écrite est partie.',
		mandataires: 'Qui parle en son nom',
		mandatairesCaches:
			'Ces noms ne sont visibles que des personnes qui partagent une démarche avec elles, ou qui parlent pour la même organisation.',
		aucunMandataire: 'Personne ne parle en son nom aujourd’hui, ou vous ne pouvez pas voir qui.',
		sansReferent:
			'Cette organisation n’a plus de personne référente. Les demandes de mandat vont à l’administration de ce site.',
		contacts: 'Contacts',
		contactsPrives: 'Visibles seulement des personnes qui parlent en son nom.',
		sansNom: 'Une personne dont vous ne voyez pas le nom',
		modifier: 'Modifier la fiche',
		mandats: 'Mandats',
		mandatsDemandes: (n: number) =>
			n === 1 ? 'Une demande de mandat attend' : `${n} demandes de mandat attendent`,
		fusionner: 'Fusionner avec une autre',
		demander: 'Demander un mandat',
		demandeEnCours: 'Votre demande de mandat attend la réponse d’une personne référente.',
		votreMandat: (role: string) => `Vous parlez en son nom : ${role}.`,
		mandatFini: (jour: string) => `Votre mandat s’est terminé le ${jour}. Demandez-en un autre si besoin.`,
		mandatAVenir: (jour: string) => `Votre mandat commencera le ${jour}.`,
		mandatRevoque: 'Votre mandat a été révoqué.',
		retirerDemande: 'Retirer ma demande'
	},

	modifier: {
		titre: 'Modifier la fiche',
		identite: 'Identité',
		enregistree: 'La fiche est enregistrée.',
		logo: 'Logo',
		logoAide: 'Une image PNG, JPEG ou WebP. Elle est réduite avant l’envoi ; 200 ko au plus.',
		logoChoisir: 'Choisir une image',
		logoEnvoyer: 'Utiliser cette image',
		logoRetirer: 'Retirer le logo',
		logoRefus: 'Cette image ne peut pas servir : choisissez un PNG, un JPEG ou un WebP de 200 ko au plus.',
		logoEnregistre: 'Le logo est enregistré.',
		logoRetire: 'Le logo est retiré.',
		contacts: 'Contacts',
		contactsAide: 'Seules les personnes qui parlent en son nom, et l’administration du site, les voient.',
		contactNom: 'Nom du contact',
		contactFonction: 'Fonction',
		contactCourriel: 'Courriel',
		contactTelephone: 'Téléphone',
		ajouterContact: 'Ajouter un contact',
		contactAjoute: (nom: string) => `Le contact « ${nom} » est ajouté.`,
		contactRetire: (nom: string) => `Le contact « ${nom} » est retiré.`,
		aucunContact: 'Aucun contact. Ajoutez l’adresse à laquelle vos collègues vous trouvent.',
		remettre: 'Le remettre'
	},

	mandats: {
		titre: 'Mandats',
		chapeau: (nom: string) => `Qui parle au nom de ${nom}, depuis quand et jusqu’à quand.`,
		enCours: 'En cours et à venir',
		passes: 'Passés',
		aucunPasse: 'Aucun mandat n’est encore terminé. Rien ne s’efface : ils paraîtront ici.',
		demandes: 'Demandes',
		aucuneDemande: 'Aucune demande n’attend.',
		demande: (nom: string) => `${nom} demande un mandat`,
		accepter: 'Accorder le mandat',
		refuser: 'Refuser',
		motif: 'Pourquoi refuser ? La personne lira cette raison.',
		acceptee: 'Le mandat est accordé.',
		refusee: 'La demande est refusée ; la personne est prévenue, avec votre raison.',
		accorder: 'Accorder un mandat',
		accorderAide: 'À une personne avec qui vous partagez une démarche.',
		personne: 'Personne',
		personneAucune: 'Vous ne partagez encore de démarche avec personne d’autre. Invitez par courriel.',
		role: 'Rôle',
		rolesAide: {
			porte_parole: 'Écrit et prend position au nom de l’organisation.',
			referent: 'Fait de même, et accorde les mandats.'
		} satisfies Record<RoleMandat, string>,
		fonction: 'Fonction',
		fonctionAide: 'Par exemple : « présidente », « chargé de mission achats ».',
		debut: 'Premier jour',
		debutAide: 'Vide : aujourd’hui.',
		fin: 'Dernier jour',
		finAide: 'Vide : sans terme.',
		accorde: 'Le mandat est accordé.',
		inviter: 'Inviter par courriel',
		inviterAide: 'La personne reçoit un lien qui sert une fois, pendant 14 jours.',
		courriel: 'Adresse de courriel',
		invite: (courriel: string) => `Une invitation part vers ${courriel}.`,
		envoyer: 'Envoyer l’invitation',
		invitations: 'Invitations sans réponse',
		invitation: (courriel: string, jour: string) => `${courriel}, jusqu’au ${jour}`,
		expiree: (courriel: string) => `${courriel} : l’invitation a expiré`,
		retirerInvitation: (courriel: string) => `Retirer l’invitation de ${courriel}`,
		invitationRetiree: 'L’invitation est retirée : son lien ne sert plus.',
		modifier: (nom: string) => `Modifier le mandat de ${nom}`,
		enregistrer: 'Enregistrer',
		modifie: 'Le mandat est modifié.',
		revoquer: (nom: string) => `Mettre fin au mandat de ${nom}`,
		revoquerOui: 'Mettre fin au mandat',
		revoquerPerte: (nom: string) =>
			`${nom} ne pourra plus parler au nom de l’organisation. Ce qui a été écrit en son nom reste à l’organisation. Pour revenir en arrière, il faudra accorder un nouveau mandat.`,
		revoque: 'Le mandat est terminé. Il reste dans l’historique.',
		renoncer: 'Renoncer à mon mandat',
		renoncerPerte:
			'Vous ne pourrez plus parler au nom de l’organisation. Ce que vous avez écrit en son nom lui reste.',
		renonce: 'Vous ne parlez plus au nom de cette organisation.',
		depuis: (jour: string) => `depuis le ${jour}`,
		apres: (jour: string) => `à partir du ${jour}`,
		revoqueLe: (jour: string) => `révoqué le ${jour}`,
		termine: (debut: string, fin: string) => `du ${debut} au ${fin}`,
		jusqua: (debut: string, fin: string) => `du ${debut} au ${fin}`,
		terme: (jour: string) =>
			`La seule personne référente l’est jusqu’au ${jour}. Nommez-en une autre avant cette date.`
	},

	demande: {
		titre: 'Demander un mandat',
		chapeau: (nom: string) =>
			`Une personne référente de ${nom} lira votre demande. Si elle l’accepte, vous pourrez parler au nom de l’organisation.`,
		visible: 'Votre nom sera visible des personnes référentes.',
		message: 'Votre message',
		messageAide: 'Dites en une phrase pourquoi vous parlez pour elle.',
		envoyer: 'Envoyer la demande',
		envoyee: 'Votre demande est partie. La réponse vous viendra par courriel.',
		deja: 'Vous parlez déjà au nom de cette organisation.'
	},

	invitation: {
		titre: (nom: string) => `Parler au nom de ${nom}`,
		chapeau: (role: string) => `On vous offre un mandat : ${role}.`,
		fin: (jour: string) => `Il prendra fin le ${jour}.`,
		accepter: 'Accepter le mandat',
		connecter: 'Se connecter pour accepter',
		perimeTitre: 'Cette invitation ne sert plus',
		acceptee: 'Vous parlez maintenant au nom de cette organisation.'
	},

	fusion: {
		titre: 'Fusionner deux fiches',
		chapeau:
			'Deux fiches pour une même organisation deviennent une seule. Tout ce qui est à la seconde passe à la première ; son adresse mène désormais à la première.',
		gardee: 'Fiche gardée',
		fondue: 'Fiche fondue dans l’autre',
		choisir: 'Quelle fiche est la même organisation ?',
		choisirAide: 'Cherchez la fiche à fondre dans celle-ci.',
		prendre: (nom: string) => `Choisir ${nom}`,
		reservee: 'Il faut être référent ou référente des deux fiches, ou administrer ce site.',
		intervertir: 'Garder plutôt l’autre',
		nom: 'Nom',
		mandats: 'Mandats',
		demarches: 'Démarches portées',
		absent: 'non renseigné',
		passe: 'Ce qui passe à la fiche gardée',
		passeListe:
			'Les mandats (tous, même terminés), les démarches portées, les demandes et les invitations, les contacts. Chaque texte garde ses auteurs. Ce que la fiche gardée ne dit pas est repris de l’autre.',
		perdu: 'Ce qui ne sera plus affiché',
		perduListe: (nom: string) =>
			`Le nom « ${nom} », et ce que la fiche gardée dit autrement. La fusion ne se défait pas.`,
		fusionner: 'Fusionner les deux fiches',
		faite: (nom: string) => `Les deux fiches n’en font plus qu’une : ${nom}.`
	},

	courriels: {
		bonjour: 'Bonjour,',
		pied: 'Vous recevez ce message parce qu’il vous concerne directement.',
		invitation: {
			sujet: (organisation: string) => `Parler au nom de ${organisation} – Ensemblier`,
			corps: (personne: string, organisation: string) =>
				`${personne || 'Une personne référente'} vous invite à parler au nom de ${organisation} sur Ensemblier.`,
			roles: {
				porte_parole: 'Vous pourrez écrire et prendre position au nom de l’organisation.',
				referent: 'Vous pourrez prendre position au nom de l’organisation, et accorder les mandats.'
			} satisfies Record<RoleMandat, string>,
			delai: 'Ce lien sert une fois, pendant 14 jours.',
			bouton: 'Voir l’invitation'
		},
		demande: {
			sujet: (organisation: string) => `Une demande de mandat pour ${organisation} – Ensemblier`,
			corps: (personne: string, organisation: string) =>
				`${personne} demande à parler au nom de ${organisation}.`,
			message: (message: string) => `Son message : « ${message} »`,
			bouton: 'Répondre à la demande'
		},
		reponse: {
			sujet: (organisation: string) => `Votre demande de mandat pour ${organisation} – Ensemblier`,
			oui: (organisation: string) =>
				`Votre demande est acceptée : vous parlez désormais au nom de ${organisation}.`,
			non: (organisation: string) =>
				`Votre demande de mandat pour ${organisation} n’a pas été acceptée. Voici pourquoi :`,
			bouton: 'Voir l’organisation'
		}
	}
};
