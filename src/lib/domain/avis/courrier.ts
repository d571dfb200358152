/** Where a letter of the outbox stands. */
export const ETATS_COURRIER = ['attente', 'erreur', 'abandonne', 'envoye'] as const;
export type EtatCourrier = (typeof ETATS_COURRIER)[number];

/** What the letters of the outbox are about, as migrations post them; lib/server/mail/letters/registry.ts says who writes which. */
export const GENRES_COURRIER = [
	'avis',
	'resume',
	'invitation',
	'demande_mandat',
	'invitation_mandat',
	'confirmer_reponse'
] as const;
export type GenreCourrier = (typeof GENRES_COURRIER)[number];
