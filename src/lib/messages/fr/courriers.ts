import type { GenreCourrier } from '../../domain/avis/courrier.ts';

/** What administrators see of the mail that leaves. */
export const courriers = {
	rubriques: 'Administration',
	pagesLegales: 'Pages légales',
	titre: 'Courriels',
	chapeau:
		'Ce que ce site envoie, sans les mots ni les adresses en entier. Ce qui échoue est réessayé pendant deux jours.',
	etats: { attente: 'En attente', erreur: 'En erreur', envoye: 'Envoyés', abandonne: 'Abandonnés' },
	aide: {
		attente: 'Ils partiront à leur heure : les avis sont groupés pendant dix minutes.',
		erreur: 'Le serveur d’envoi les a refusés ou ne répond pas. Ils seront réessayés d’eux-mêmes.',
		envoye: 'Ce qu’ils disaient est effacé.',
		abandonne: 'Ils ne partiront plus d’eux-mêmes.'
	},
	aucun: {
		attente: 'Aucun courriel n’attend.',
		erreur: 'Aucun courriel n’est en erreur.',
		envoye: 'Aucun courriel n’est encore parti.',
		abandonne: 'Aucun courriel n’a été abandonné.'
	},
	retard: (moment: string) => `Un courriel posté ${moment} devrait être parti.`,
	retardAide: 'Si cela dure, vérifiez le serveur d’envoi (SMTP_URL) : la cause est sous « En erreur ».',
	genres: {
		avis: 'Avis',
		resume: 'Résumé de la semaine',
		invitation: 'Invitation à participer',
		demande_mandat: 'Demande de mandat',
		invitation_mandat: 'Invitation à parler au nom d’une organisation',
		confirmer_reponse: 'Confirmation d’une réponse à un recueil'
	} satisfies Record<GenreCourrier, string>,
	a: (destinataire: string) => `à ${destinataire}`,
	compteSupprime: 'compte supprimé',
	causes: {
		sans_destinataire: 'Le compte n’existe plus.',
		desabonne: 'La personne ne veut plus de ces courriels.',
		sans_objet: 'Il n’y avait plus rien à dire : tout avait été lu.',
		demonstration: 'Posté pendant le chargement de la démonstration.',
		genre_inconnu: 'Cette version du logiciel ne sait pas l’écrire.'
	} as Record<string, string>,
	poste: (moment: string) => `Posté ${moment}`,
	essais: (n: number) => (n === 1 ? 'un essai' : `${n} essais`),
	prochain: (moment: string) => `part après ${moment}`,
	parti: (moment: string) => `parti ${moment}`,
	abandonneLe: (moment: string) => `abandonné ${moment}`,
	envoyer: 'Envoyer maintenant',
	reessayer: 'Réessayer maintenant',
	pour: (action: string, genre: string, destinataire: string) => `${action} : ${genre}, ${destinataire}`,
	repris: 'Le courriel part dans les secondes qui viennent.',
	plusAnciens: 'Voir les plus anciens'
};
