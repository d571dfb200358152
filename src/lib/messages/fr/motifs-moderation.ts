import type { MotifModeration } from '../../domain/contribution/moderation.ts';

/** Why something is rejected or reported. */
export const motifsModeration: Record<MotifModeration, string> = {
	hors_sujet: 'Hors du sujet de la démarche',
	propos_interdits: 'Propos injurieux, diffamatoires ou discriminatoires',
	donnees_personnelles: 'Données personnelles d’une autre personne',
	doublon: 'Déjà dit dans une autre contribution du même auteur',
	publicite: 'Publicité ou envoi automatique',
	illisible: 'Texte vide de sens ou illisible',
	autre: 'Autre raison'
};
