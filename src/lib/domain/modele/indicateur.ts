/** Where a figure should go for things to get better. */
export const SENS_INDICATEUR = ['hausse', 'baisse', 'suivi'] as const;

/** How often a figure is given. */
export const PERIODICITES = ['mensuelle', 'trimestrielle', 'semestrielle', 'annuelle', 'unique'] as const;
