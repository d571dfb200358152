import type { QualiteEss, TypeSiae } from '../../domain/organisation/ess.ts';
import type { Forme, GROUPES_FORME } from '../../domain/organisation/forme.ts';
import type { NatureOrganisation } from '../../domain/organisation/nature.ts';

/** Organisations: the directory and their pages. */
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
	ess: 'ESS',
	essEntier: 'économie sociale et solidaire',
	fermee: 'fermée',
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
		fusionnees: (nom: string) => `Les deux fiches n’en font plus qu’une : ${nom}.`,
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
		charte: (numero: number) => `Charte, version ${numero}`,
		signee: (jour: string) => `signée le ${jour}`,
		siege: 'Siège :',
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
		mandatRevoque: 'Votre mandat a pris fin.',
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
		logoPerte: 'Le logo sera effacé ; deux lettres du nom prendront sa place. Retirez-le pour de bon ?',
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

	fermer: {
		titre: 'Fermer l’organisation',
		chapeau: (nom: string) => `Quand « ${nom} » cesse d’exister, ou ne participe plus ici.`,
		lien: 'Elle cesse d’exister, ou ne participe plus ici ? Vous pouvez la fermer : plus personne ne parlera en son nom.',
		arrete: 'Ce qui s’arrête',
		/** `mien`: the only one is the reader's own. */
		mandats: (n: number, mien: boolean) => {
			if (n === 0) return '';
			if (n > 1)
				return `Les ${n} mandats en cours ou à venir prennent fin : plus personne ne parle en son nom.`;
			return mien
				? 'Votre mandat prend fin : vous ne parlez plus en son nom.'
				: 'Le seul mandat en cours ou à venir prend fin : plus personne ne parle en son nom.';
		},
		demandes: (n: number) =>
			n === 0
				? ''
				: n === 1
					? 'Une demande de mandat est refusée.'
					: `${n} demandes de mandat sont refusées.`,
		invitations: (n: number) =>
			n === 0 ? '' : n === 1 ? 'Une invitation ne sert plus.' : `${n} invitations ne servent plus.`,
		reste: 'Ce qui reste',
		resteListe: {
			fiche: 'sa fiche, lisible et marquée « fermée » ;',
			engagements:
				'les démarches qu’elle porte, ses signatures, ses sièges, et tout ce qui a été écrit en son nom ;',
			retour: 'la possibilité de la rouvrir, pour vous et pour l’administration de ce site.'
		},
		bouton: 'Fermer l’organisation',
		faite: 'L’organisation est fermée.',
		depuis: (jour: string) =>
			`Cette organisation est fermée depuis le ${jour}. Plus personne ne parle en son nom ; ce qu’elle a dit reste.`,
		rouvrir: 'Rouvrir l’organisation',
		rouverte: 'L’organisation est rouverte.'
	}
};
