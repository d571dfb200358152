/** Where a contribution stands: only `publiee` shows to others than its author and those who facilitate. */
export const ETATS_CONTRIBUTION = ['brouillon', 'en_attente', 'publiee', 'rejetee', 'retiree'] as const;
