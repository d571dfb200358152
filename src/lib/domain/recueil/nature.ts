/** What a recueil collects. */
export const NATURES_RECUEIL = ['questionnaire', 'appel', 'constats', 'temoignages'] as const;

export const ETATS_RECUEIL = ['brouillon', 'ouvert', 'clos'] as const;

/** Who may answer: everybody, everybody with a confirmed address, members, members of some collèges. */
export const OUVERTURES = ['tous', 'courriel', 'membres', 'colleges'] as const;

/** Whether what comes in is read before it is shown, or after. */
export const MODERATIONS = ['avant', 'apres'] as const;

export type NatureRecueil = (typeof NATURES_RECUEIL)[number];
export type EtatRecueil = (typeof ETATS_RECUEIL)[number];
export type Ouverture = (typeof OUVERTURES)[number];
export type Moderation = (typeof MODERATIONS)[number];
