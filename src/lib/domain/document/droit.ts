/** What a person may do with a document; who writes also reads. */
export const DROITS_DOCUMENT = ['lecture', 'ecriture'] as const;
export type DroitDocument = (typeof DROITS_DOCUMENT)[number];
