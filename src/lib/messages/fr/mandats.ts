import type { RoleMandat } from '../../domain/personne/mandat.ts';

/** Speaking in the name of an organisation: who may, since when, and how one comes to. */
export const mandats = {
	titre: 'Mandats',
	chapeau: (nom: string) => `Qui parle au nom de « ${nom} », depuis quand et jusqu’à quand.`,
	enCours: 'En cours et à venir',
	passes: 'Passés',
	aucunPasse: 'Aucun mandat n’est encore terminé. Rien ne s’efface : ils paraîtront ici.',
	demandes: 'Demandes',
	demande: (nom: string) => `${nom} demande un mandat`,
	accepter: 'Accorder le mandat',
	refuser: 'Refuser',
	motif: 'Pourquoi refuser ? La personne lira cette raison.',
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
	modifier: (nom: string) => `Modifier le mandat : ${nom}`,
	enregistrer: 'Enregistrer',
	revoquer: (nom: string) => `Mettre fin au mandat : ${nom}`,
	revoquerOui: 'Mettre fin au mandat',
	revoquerPerte: (nom: string) =>
		`${nom} ne pourra plus parler au nom de l’organisation. Ce qui a été écrit en son nom reste à l’organisation. Pour revenir en arrière, il faudra accorder un nouveau mandat.`,
	renoncer: 'Renoncer à mon mandat',
	renoncerPerte:
		'Vous ne pourrez plus parler au nom de l’organisation. Ce que vous avez écrit en son nom lui reste.',
	renonce: 'Vous ne parlez plus au nom de cette organisation.',
	depuis: (jour: string) => `depuis le ${jour}`,
	apres: (jour: string) => `à partir du ${jour}`,
	revoqueLe: (jour: string) => `terminé le ${jour}`,
	jusqua: (debut: string, fin: string) => `du ${debut} au ${fin}`,
	terme: (jour: string) =>
		`La seule personne référente l’est jusqu’au ${jour}. Nommez-en une autre avant cette date.`,

	revenir: 'Revenir aux mandats',

	faits: {
		acceptee: 'Le mandat est accordé.',
		refusee: 'La demande est refusée ; la personne est prévenue, avec votre raison.',
		modifie: 'Le mandat est modifié.',
		revoque: 'Le mandat est terminé. Il reste dans l’historique.',
		invitationRetiree: 'L’invitation est retirée : son lien ne sert plus.'
	},

	demander: {
		titre: 'Demander un mandat',
		chapeau: (nom: string) =>
			`Une personne référente de « ${nom} » lira votre demande. Si elle l’accepte, vous pourrez parler au nom de l’organisation.`,
		visible: 'Votre nom sera visible des personnes référentes.',
		message: 'Votre message',
		messageAide: 'Dites en une phrase pourquoi vous parlez pour elle.',
		envoyer: 'Envoyer la demande',
		envoyee: 'Votre demande est partie. La réponse paraîtra dans vos avis, et vous viendra par courriel.',
		retiree: 'Votre demande est retirée.',
		deja: 'Vous parlez déjà au nom de cette organisation.'
	},

	offre: {
		titre: (nom: string) => `Parler au nom de « ${nom} »`,
		chapeau: (role: string) => `On vous offre un mandat : ${role}.`,
		fin: (jour: string) => `Il prendra fin le ${jour}.`,
		accepter: 'Accepter le mandat',
		connecter: 'Se connecter pour accepter',
		perimeTitre: 'Cette invitation ne sert plus',
		acceptee: 'Vous parlez maintenant au nom de cette organisation.'
	},

	courriels: {
		bonjour: 'Bonjour,',
		pied: 'Vous recevez ce message parce qu’il vous concerne directement.',
		invitation: {
			sujet: (organisation: string) => `Parler au nom de « ${organisation} » – Ensemblier`,
			corps: (personne: string, organisation: string) =>
				`${personne || 'Une personne référente'} vous invite à parler au nom de « ${organisation} » sur Ensemblier.`,
			roles: {
				porte_parole: 'Vous pourrez écrire et prendre position au nom de l’organisation.',
				referent: 'Vous pourrez prendre position au nom de l’organisation, et accorder les mandats.'
			} satisfies Record<RoleMandat, string>,
			delai: 'Ce lien sert une fois, pendant 14 jours.',
			bouton: 'Voir l’invitation'
		},
		demande: {
			sujet: (organisation: string) => `Une demande de mandat pour « ${organisation} » – Ensemblier`,
			corps: (personne: string, organisation: string) =>
				`${personne} demande à parler au nom de « ${organisation} ».`,
			message: (message: string) => `Son message : « ${message} »`,
			bouton: 'Répondre à la demande'
		}
	}
};
