import { isPageLegale } from '$lib/domain/page-legale/cle';

/** The legal pages as they stand in an address. */
export const match = isPageLegale;
