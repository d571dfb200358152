/** Where a letter of the outbox stands. */
export const ETATS_COURRIER = ['attente', 'erreur', 'abandonne', 'envoye'] as const;
export type EtatCourrier = (typeof ETATS_COURRIER)[number];
