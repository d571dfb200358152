/** The legal pages of a French public service, by the last part of their address. */
export const PAGES_LEGALES = ['accessibilite', 'mentions-legales', 'confidentialite', 'conditions'] as const;
export type PageLegale = (typeof PAGES_LEGALES)[number];

export const isPageLegale = (text: string): text is PageLegale => PAGES_LEGALES.some((cle) => cle === text);
